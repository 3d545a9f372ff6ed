import { narrowingParts, parseSearch } from '@/search/state'
import type { SearchState } from '@/search/types'

/** Sections of the site whose pages can be cited. */
const citedSections = ['references', 'studies', 'summaries', 'briefings', 'projects', 'claims'] as const
type CitedSection = (typeof citedSections)[number]

/** Sections of the site whose records rest on references. */
export const exportedSections = [...citedSections, 'events'] as const
export type ExportedSection = (typeof exportedSections)[number]

type NamedIn<Section> = { readonly section: Section; readonly slug: string }
export type RecordName = NamedIn<ExportedSection>

/** Which references an address asks for. */
export type Selection =
  | { readonly of: 'all' }
  /** Those that one page of the hub is cited as. */
  | { readonly of: 'page'; readonly page: NamedIn<CitedSection> }
  /** References by id, and what named records rest on, in the order given. */
  | { readonly of: 'records'; readonly ids: readonly string[]; readonly records: readonly RecordName[] }
  | { readonly of: 'search'; readonly state: SearchState }

const mostChosen = 1000

/** `studies:a-slug` as the name of a record in one of the sections; null for anything else, such as a plain id. */
function recordName<Section extends string>(text: string, sections: readonly Section[]): NamedIn<Section> | null {
  const [, section, slug] = /^([a-z]+):([^:]{1,200})$/.exec(text) ?? []
  const known = sections.find((one) => one === section)
  return known && slug ? { section: known, slug } : null
}

/**
 * What the parameters ask for: `cite=summaries:a-slug` for what that page is cited as; `id=…` (as often as there are
 * records, ids of references or names such as `studies:a-slug`); the parameters of the search page; nothing for
 * everything. Anything else is ignored.
 */
export function selectionIn(params: URLSearchParams): Selection {
  const page = recordName(params.get('cite') ?? '', citedSections)
  if (page) return { of: 'page', page }
  const chosen = [...new Set(params.getAll('id').filter(Boolean))].slice(0, mostChosen)
  if (chosen.length > 0) {
    const records = chosen.flatMap((one) => recordName(one, exportedSections) ?? [])
    return { of: 'records', ids: chosen.filter((one) => /^[\w-]{1,64}$/.test(one)), records }
  }
  const state = parseSearch(params)
  return narrowingParts(state).length > 0 ? { of: 'search', state: { ...state, page: 1 } } : { of: 'all' }
}
