import { runWorker } from '@/platform/workers'
import type { CslItem } from '../record'
import type { CslLocale } from './bundled'
import { cite, type CitingStyle } from './cite'
import type { Citation } from './parts'

/** What the worker `cite` is given. */
export type CiteInput = { readonly items: readonly CslItem[]; readonly style: CitingStyle; readonly locale: CslLocale }

/** Lists of up to this many entries are written at once, sooner than a thread would have started. */
const MOST_AT_ONCE = 25

/** Ten times what 500 entries in APA took on two busy processors (measured). */
const limits = { memoryMb: 256, timeoutMs: 90_000 } as const

/**
 * Writes a list of references of any length, as `cite` does, piece by piece. A long one is written in a thread of its
 * own, since telling apart the authors and years of 500 works takes seconds; giving up the loop ends it.
 *
 * @throws WorkerError for a list that takes too long or too much memory, or that was cancelled; else as `cite`
 */
export async function* citeList(
  { items, style, locale }: CiteInput,
  signal: AbortSignal,
): AsyncGenerator<readonly Citation[], void, undefined> {
  if (items.length > MOST_AT_ONCE) yield* runWorker<readonly Citation[]>('cite', { items, style, locale }, { signal, ...limits })
  else yield await cite(items, { style, locale })
}
