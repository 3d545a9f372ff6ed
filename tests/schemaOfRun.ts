import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

/** Before any test: makes the folder that holds the run's schema. Gives what removes it after the last. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-hub-schema-'))
  process.env.TESTS_SCHEMA = join(folder, 'hub.db')
  return () => rmSync(folder, { recursive: true, force: true })
}

const schemaOfRun = (): string => {
  const file = process.env.TESTS_SCHEMA
  if (!file) throw new Error('TESTS_SCHEMA is not set: run these tests with the vitest.config.ts of this project.')
  return file
}

/** Puts the tables of a hub into a new SQLite file, if an earlier file of the run has made them: a copy takes no time. */
export function copySchema(file: string): void {
  if (existsSync(schemaOfRun())) copyFileSync(schemaOfRun(), file)
}

/** Keeps the tables of a hub that has just been made, unless an earlier file of the run has. */
export async function keepSchema(file: string): Promise<void> {
  if (existsSync(schemaOfRun())) return
  const whole = `${schemaOfRun()}.${process.pid}`
  const client = createClient({ url: `file:${file}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [whole] })
  client.close()
  renameSync(whole, schemaOfRun())
}
