import type { ArrayFieldValidation, Field } from 'payload'

import { identifierSchemes, isIdentifierScheme, normaliseIdentifier } from '@/bibliography/identifiers'

type IdentifierRow = { scheme?: string | null; value?: string | null }

function problemOf(row: IdentifierRow, position: number): string | undefined {
  if (!isIdentifierScheme(row.scheme) || !row.value) return undefined
  const outcome = normaliseIdentifier(row.scheme, row.value)
  return 'problem' in outcome ? `Identifier ${position}: ${outcome.problem}` : undefined
}

const validIdentifiers: ArrayFieldValidation = (rows) => {
  const problems = ((rows ?? []) as IdentifierRow[]).map((row, index) => problemOf(row, index + 1)).filter(Boolean)
  return problems.length > 0 ? problems.join(' ') : true
}

function keysOf(rows: readonly IdentifierRow[]): string[] {
  const keys = rows.flatMap((row) => {
    if (!isIdentifierScheme(row.scheme) || !row.value) return []
    const outcome = normaliseIdentifier(row.scheme, row.value)
    return 'key' in outcome ? [outcome.key] : []
  })
  return [...new Set(keys)]
}

/** DOI, PMID, ISBN and the like, as written, with normalised keys beside them for look-up and comparison. */
export function identifiersField(): Field {
  return {
    type: 'collapsible',
    label: 'Identifiers',
    fields: [
      {
        name: 'identifiers',
        type: 'array',
        validate: validIdentifiers,
        admin: { description: 'In any form: “doi:10.1136/…”, a doi.org address or the bare number are all understood.' },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'scheme', type: 'select', required: true, options: identifierSchemes.map(({ label, value }) => ({ label, value })) },
              { name: 'value', type: 'text', required: true },
            ],
          },
        ],
      },
      {
        name: 'identifierKeys',
        type: 'text',
        hasMany: true,
        index: true,
        admin: { readOnly: true, condition: () => false },
        hooks: {
          beforeChange: [({ data, originalDoc }) => keysOf((data?.identifiers ?? originalDoc?.identifiers ?? []) as IdentifierRow[])],
        },
      },
    ],
  }
}
