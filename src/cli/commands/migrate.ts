import { migrateToLatest } from '@/platform/database'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'

/** Brings the database to the newest schema. */
export const run: CommandRun = async ({ log }) => {
  await withHub(log, migrateToLatest)
  return { data: { migrated: true }, text: 'The database has the newest schema.' }
}
