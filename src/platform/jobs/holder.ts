import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

const runKey = Symbol.for('evidence-hub.run')
const processWide = globalThis as typeof globalThis & { [runKey]?: string }

/** The name of this process: its machine, its number there, and what tells it from an earlier one. */
export const thisProcess = (): string =>
  `${hostname()}/${process.pid}/${(processWide[runKey] ??= randomUUID())}`

/**
 * Whether the process of this name is known to have ended. Of processes on other machines nothing is known;
 * their hold on a job runs out instead.
 */
export function hasEnded(holder: string, self = thisProcess()): boolean {
  if (holder === self) return false
  const [machine, number] = holder.split('/')
  const [ownMachine, ownNumber] = self.split('/')
  if (machine !== ownMachine) return false
  // Numbers are given out again, above all in containers, where every process of a hub has the same one.
  return number === ownNumber || !isRunning(Number(number))
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // A process of another user exists too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
