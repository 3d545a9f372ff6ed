import type { Payload } from 'payload'
import { migrateToLatest, optimise } from '@/platform/database'
import { environment } from '@/platform/environment'
import { stopSearch } from '@/search/queries'
import { demoUsers, seedExampleAgenda, seedHub, type DemoEmail } from '../../../seed'
import type { CommandRun } from '../command'
import { makeDemoLogins } from '../demo-logins'
import { withHub } from '../open-hub'

/** The demo's accounts are made last and together: where anyone has a login, a first start has been completed. */
const isFirstStart = async (hub: Payload, demo: boolean): Promise<boolean> => {
  const users = await hub.count({ collection: 'users', overrideAccess: true })
  if (users.totalDocs > 0) return false
  if (demo) return true
  const studies = await hub.count({ collection: 'studies', overrideAccess: true })
  return studies.totalDocs === 0
}

/**
 * The demo's curator holds the round that is invented, so it comes after the accounts, and a later start goes on with one
 * that was cut short. A hub starts without it where it can't be held.
 */
const addExamples = async (hub: Payload, log: (line: string) => void): Promise<void> => {
  try {
    await seedExampleAgenda(hub, { log })
  } catch (error) {
    log(`The invented round of the demo could not be held: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await stopSearch(hub)
  }
}

/** Migrates, and on a first start loads the demo; run by `npm start` before it serves. */
export const run: CommandRun = async ({ log }) => {
  const { dataDir, demo } = environment()
  const firstStart = await withHub(log, async (hub) => {
    await migrateToLatest(hub)
    const isFirst = await isFirstStart(hub, demo)
    if (isFirst) {
      await seedHub(hub, { log })
      if (demo) {
        const logins = await makeDemoLogins(dataDir)
        const passwords = Object.fromEntries(logins.map(({ email, password }) => [email, password]))
        await demoUsers(hub, passwords as Record<DemoEmail, string>)
      }
    }
    if (demo) await addExamples(hub, log)
    if (isFirst) await optimise(hub)
    return isFirst
  })
  return { data: { firstStart }, text: firstStart ? 'The demo is loaded.' : 'The database is ready.' }
}
