import { describe, expect, it } from 'vitest'

import { mendMigration } from './mendMigration'

const before = { invitations: { columns: { id: {}, name: {} } } }

describe('a generated migration', () => {
  it('copies what the old table has, and leaves new columns to their defaults', () => {
    const text = 'sql`INSERT INTO \\`__new_invitations\\`("id", "name", "locale") SELECT "id", "name", "locale" FROM \\`invitations\\`;`'
    expect(mendMigration(text, before, {})).toBe('sql`INSERT INTO \\`__new_invitations\\`("id", "name") SELECT "id", "name" FROM \\`invitations\\`;`')
  })

  it('names the table that a column points to in quotes, as reserved words need', () => {
    expect(mendMigration('ADD `reference_id` text REFERENCES references(id)', before, {})).toContain('REFERENCES \\`references\\`(id)')
  })

  it('says what becomes of an added column when the row it points to is deleted', () => {
    const text = 'sql`ALTER TABLE \\`mails\\` ADD \\`offer_id\\` text(36) REFERENCES offers(id);`'
    const mails = {
      columns: { offer_id: {} },
      foreignKeys: { one: { columnsFrom: ['offer_id'], onDelete: 'set null', onUpdate: 'no action' } },
    }
    expect(mendMigration(text, before, { mails })).toBe(
      'sql`ALTER TABLE \\`mails\\` ADD \\`offer_id\\` text(36) REFERENCES \\`offers\\`(id) ON UPDATE no action ON DELETE set null;`',
    )
  })

  it('imports types as types', () => {
    const text = "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'"
    expect(mendMigration(text, before, {})).toBe("import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'")
  })
})
