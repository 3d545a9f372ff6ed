import type { Payload } from 'payload'

/** Milliseconds on the clock and of the processor, all threads together, by stage of an import. */
export type Stages = Record<string, { ms: number; processorMs: number }>

const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Takes the time of each stage of an import from the progress that it notes. `adding` lasts until the next progress,
 * so that what belongs to a stage is counted with it.
 *
 * @returns a function that ends the last stage and gives them all
 */
export function stageClock(payload: Payload): () => Stages {
  const stages: Stages = {}
  let current = 'starting'
  let since = { clock: performance.now(), processor: processorMs() }
  const enter = (next: string): void => {
    const now = { clock: performance.now(), processor: processorMs() }
    const stage = (stages[current] ??= { ms: 0, processorMs: 0 })
    stage.ms += now.clock - since.clock
    stage.processorMs += now.processor - since.processor
    since = now
    current = next
  }
  const { updateOne } = payload.db
  payload.db.updateOne = (args) => {
    const phase = (args.data as { progress?: { phase?: unknown } }).progress?.phase
    if (args.collection === 'import-batches' && typeof phase === 'string' && phase !== current) enter(phase)
    return updateOne.call(payload.db, args)
  }
  return () => {
    payload.db.updateOne = updateOne
    enter('over')
    return stages
  }
}
