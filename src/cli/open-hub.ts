import configPromise from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { environment } from '@/platform/environment'
import { finishInterruptedRestore } from './backup/restore'

/**
 * Opens the hub for one command and closes it afterwards, so that the process can end. Its log goes to standard
 * error, errors only, since standard output is the command's own.
 */
export const withHub = async <T>(log: (line: string) => void, work: (hub: Payload) => Promise<T>): Promise<T> => {
  await finishInterruptedRestore(environment(), log)
  const config = await configPromise
  // A sanitised configuration has the type of complete options, and takes partial ones all the same.
  const errorsOnly: unknown = { options: { level: 'error' }, destination: process.stderr }
  config.logger = errorsOnly as typeof config.logger
  const hub = await getPayload({ config })
  try {
    return await work(hub)
  } finally {
    await hub.destroy()
  }
}
