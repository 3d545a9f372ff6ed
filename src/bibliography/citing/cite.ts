import type { Engine } from 'citeproc'

import type { CslItem } from '../record'
import { bundledStyles, type BundledStyleKey, type CslLocale } from './bundled'
import { citableItem } from './citable'
import { withEngine, type StyleText } from './engine'
import { partsOf, type Citation } from './parts'

/** A style that comes with the hub, or the text of one that was uploaded. */
export type CitingStyle = BundledStyleKey | StyleText

/** A list is written in pieces of this many entries, so that other visitors are answered in between. */
const PIECE = 25

/**
 * Writes items as a list of references, in the order of the style: by number as given, or by author and date. Runs
 * on the server only; loads the engine at first use.
 *
 * @throws if the text of an uploaded style is no style (see {@link readStyle}, which says so when it is saved)
 */
export async function cite(
  items: readonly CslItem[],
  { style, locale }: { readonly style: CitingStyle; readonly locale: CslLocale },
): Promise<Citation[]> {
  if (items.length === 0) return []
  const text = typeof style === 'string' ? { key: style, xml: await bundledStyles[style].xml() } : style
  const purpose = items.length > PIECE ? 'list' : 'page'
  return withEngine({ style: text, locale, purpose }, (engine) => listOf(items, engine))
}

async function listOf(items: readonly CslItem[], engine: Engine): Promise<Citation[]> {
  const byId = new Map(items.map((item, index) => [`item-${index}`, citableItem(item, `item-${index}`)]))
  engine.sys.retrieveItem = (id) => byId.get(id) ?? { id, type: 'document' }
  engine.updateItems([...byId.keys()])
  const citations: Citation[] = []
  let from: true | string = true
  while (true) {
    const made = engine.makeBibliography({ page_start: from, page_length: PIECE })
    if (!made) throw new RangeError('The style has no bibliography: it can only make notes.')
    const [{ entry_ids: ids, done }, entries] = made
    citations.push(...entries.map(partsOf))
    const next = ids.at(-1)?.[0]
    if (done || next === undefined) break
    from = next
    await new Promise(setImmediate)
  }
  engine.updateItems([])
  return citations
}
