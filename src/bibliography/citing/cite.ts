import type { Engine } from 'citeproc'

import type { CslItem } from '../record'
import { bundledStyles, type BundledStyleKey, type CslLocale } from './bundled'
import { citableItem } from './citable'
import { withEngine, type StyleText } from './engine'
import { partsOf, type Citation } from './parts'
import { withWelshAnd } from './welsh'

/** A style that comes with the hub, or the text of one that was uploaded. */
export type CitingStyle = BundledStyleKey | StyleText

/** Entries of a list that are written at a time. */
const PIECE = 25

type Citing = { readonly style: CitingStyle; readonly locale: CslLocale }

/**
 * Writes items as a list of references, in the order of the style: by number as given, or by author and date. Runs
 * on the server only; loads the engine at first use. Many items keep a processor busy for seconds: see `citeList`.
 *
 * @throws if the text of an uploaded style is no style (see {@link readStyle}, which says so when it is saved)
 */
export async function cite(items: readonly CslItem[], citing: Citing): Promise<Citation[]> {
  const citations: Citation[] = []
  await citeInPieces(items, citing, async (piece) => void citations.push(...piece))
  return citations
}

/** The same piece by piece: the next is written when the last was dealt with. @throws as {@link cite} */
export async function citeInPieces(
  items: readonly CslItem[],
  { style, locale }: Citing,
  send: (piece: readonly Citation[]) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return
  const text = typeof style === 'string' ? { key: style, xml: await bundledStyles[style].xml() } : style
  const inLanguage = locale === 'cy-GB' ? withWelshAnd : (entry: string) => entry
  await withEngine({ style: text, locale }, (engine) =>
    listOf(items, engine, (entries) => send(entries.map((entry) => partsOf(inLanguage(entry))))),
  )
}

async function listOf(
  items: readonly CslItem[],
  engine: Engine,
  send: (entries: readonly string[]) => Promise<void>,
): Promise<void> {
  const byId = new Map(items.map((item, index) => [`item-${index}`, citableItem(item, `item-${index}`)]))
  engine.sys.retrieveItem = (id) => byId.get(id) ?? { id, type: 'document' }
  engine.updateItems([...byId.keys()])
  let from: true | string = true
  while (true) {
    const made = engine.makeBibliography({ page_start: from, page_length: PIECE })
    if (!made) throw new RangeError('The style has no bibliography: it can only make notes.')
    const [{ entry_ids: ids, done }, entries] = made
    await send(entries)
    const next = ids.at(-1)?.[0]
    if (done || next === undefined) break
    from = next
  }
  engine.updateItems([])
}
