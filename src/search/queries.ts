import type { Payload } from 'payload'
import { defaultLocale, isLocale } from '@/platform/locales'
import { follow, type Follower } from './changes/follow'
import { followChanges } from './changes/queries'
import { createEmbeddedEngine } from './embedded/engine'
import { createLiveIndex, type LiveIndex } from './live'
import { searchMessages } from './messages'
import { resolveState, searchPage } from './page'
import {
  readAllSources, readNamesOfLinkWorkers, readSources, readStudiesOfResults, readTerms,
} from './records/queries'
import { searchPath } from './state'
import { readWithdrawn } from './withdrawn/queries'
import type { Catalogue } from './records/catalogue'
import type { SearchEngine, SearchOptions, SearchPage, SearchState } from './types'

type Running = { readonly index: LiveIndex; readonly follower: Follower }

// Several bundles of this module are loaded in one process; all share one index for each hub.
const key = Symbol.for('evidence-hub.search')
const running = ((globalThis as Record<symbol, unknown>)[key] ??= new WeakMap<Payload, Promise<Running>>()) as
  WeakMap<Payload, Promise<Running>>

async function start(payload: Payload): Promise<Running> {
  const index = createLiveIndex({
    terms: () => readTerms(payload),
    synonyms: async () => [await readNamesOfLinkWorkers(payload)],
    all: (collection) => readAllSources(payload, collection),
    some: (collection, ids) => readSources(payload, collection, ids),
    withdrawn: (ids) => readWithdrawn(payload, ids),
    studiesOfResults: (ids) => readStudiesOfResults(payload, ids),
  }, createEmbeddedEngine)
  const changes = await followChanges(payload)
  const begun = performance.now()
  await index.rebuild()
  payload.logger.info({
    msg: 'The search index is ready.',
    records: index.engine().size(),
    ms: Math.round(performance.now() - begun),
  })
  const follower = follow(
    () => index.applyAll(changes),
    (error) => payload.logger.error({ err: error, msg: 'The search index could not follow a change; it tries again.' }),
  )
  return { index, follower }
}

function runningFor(payload: Payload): Promise<Running> {
  const known = running.get(payload)
  if (known) return known
  const started = start(payload)
  running.set(payload, started)
  started.catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'The search index could not be built; the next search tries again.' })
    running.delete(payload)
  })
  return started
}

const pathIn = (locale: string): string => (locale === defaultLocale ? searchPath : `/${locale}${searchPath}`)

/**
 * What a search finds among everything published, ready to be drawn in a language. The first call builds the index;
 * after that a search asks the database nothing.
 */
export async function searchIn(
  payload: Payload, asked: SearchState, locale: string, options: Pick<SearchOptions, 'size' | 'withoutExamples'> = {},
): Promise<SearchPage> {
  const { index } = await runningFor(payload)
  const catalogue = index.catalogue()
  const state = resolveState(asked, catalogue)
  const outcome = await index.engine().search(state, { ...options, locale })
  return searchPage(state, outcome, { catalogue, locale, messages: searchMessages(isLocale(locale) ? locale : defaultLocale), path: pathIn(locale) })
}

/** The index of a hub with its vocabularies, for what asks it more than a search: the gap map. */
export async function searchIndex(payload: Payload): Promise<{ readonly engine: SearchEngine; readonly catalogue: Catalogue }> {
  const { index } = await runningFor(payload)
  return { engine: index.engine(), catalogue: index.catalogue() }
}

/** Builds the index before the first visitor needs it. */
export async function warmSearch(payload: Payload): Promise<void> {
  await runningFor(payload)
}

/** Stops following the hub's changes and lets its index go. Call it before the database is closed. */
export async function stopSearch(payload: Payload): Promise<void> {
  const known = running.get(payload)
  running.delete(payload)
  const found = await known?.catch(() => null)
  await found?.follower.stop()
}
