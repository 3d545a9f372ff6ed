import type { Payload } from 'payload'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { finishInterruptedRestore } from './backup/restore'

/** Opens the hub for one command and closes it afterwards, so that the process can end. */
export const withHub = async <T>(log: (line: string) => void, work: (hub: Payload) => Promise<T>): Promise<T> => {
  await finishInterruptedRestore(environment(), log)
  const hub = await getHub()
  try {
    return await work(hub)
  } finally {
    await hub.destroy()
  }
}
