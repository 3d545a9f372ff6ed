import { seedHub } from '../../../seed'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'

/** Loads vocabularies and evidence; what is there already stays as it is. */
export const run: CommandRun = async ({ log }) => {
  const report = await withHub(log, (hub) => seedHub(hub, { log }))
  return {
    data: report,
    text: report.created === 0 ? 'Everything was there already.' : `${report.created} records were created.`,
  }
}
