import { dayInWords } from './day'
import { facetKeys, facetOf, type FacetKey } from './facets'
import { english, say, sayIfKnown, type MessageKey, type Messages } from './messages'
import { narrowingParts, searchPath, searchUrl, toggled, without } from './state'
import type { Chip, Removable, SearchOutcome, SearchState } from './types'

/** The reader's word for a value of a facet. */
export type LabelOf = (facet: FacetKey, value: string) => string

/** The label of a fixed option; undefined for a facet of terms or an unknown value. */
export const optionLabel = (facet: FacetKey, value: string, messages: Messages = english): string | undefined =>
  facetOf(facet).values.from === 'options' ? sayIfKnown(messages, `${facet}.${value}`) : undefined

export const partLabel = (part: Removable, messages: Messages = english): string =>
  say(messages, `facet.${part}` as MessageKey)

function listed(values: readonly string[], type: 'conjunction' | 'disjunction', messages: Messages): string {
  return new Intl.ListFormat(messages.locale, { type }).format(values)
}

/** A label within a sentence: «Older people» begins small, «ADHD» and «England» stay. */
function inSentence(label: string, facet: FacetKey, messages: Messages): string {
  const keepsCapital = messages.keepsCapitals || facet === 'country' || !/^\p{Lu}[\p{Ll}\s-]/u.test(label)
  return keepsCapital ? label : `${label.charAt(0).toLocaleLowerCase(messages.locale)}${label.slice(1)}`
}

/** How many of what: «1 study», «12 studies and reviews», «No records». */
function counted(state: SearchState, total: number, messages: Messages): string {
  const kinds = state.filters.kind ?? []
  const plurals = (type: 'conjunction' | 'disjunction'): string =>
    listed(kinds.map((kind) => sayIfKnown(messages, `plural.${kind}`) ?? kind), type, messages)
  if (total === 0) {
    if (kinds.length === 0) return say(messages, 'sentence.noRecords')
    return say(messages, 'sentence.none', { nouns: plurals('disjunction') })
  }
  if (narrowingParts(state).length === 0) return say(messages, total > 1 ? 'sentence.all' : 'count.record', { count: total })
  const records = say(messages, 'count.record', { count: total })
  if (kinds.length === 0) return records
  if (kinds.length === 1) return sayIfKnown(messages, `count.${kinds[0] ?? ''}`, { count: total }) ?? records
  return say(messages, 'sentence.some', { count: total, records, nouns: plurals('conjunction') })
}

function yearsPart({ from, to }: SearchState, prefix: 'sentence' | 'years', messages: Messages): string | null {
  const gaps = { from: String(from), to: String(to) }
  if (from !== null && to !== null) {
    if (from === to) return prefix === 'sentence' ? say(messages, 'sentence.year', gaps) : String(from)
    return say(messages, `${prefix}.between`, gaps)
  }
  if (from !== null) return say(messages, `${prefix}.from`, gaps)
  return to === null ? null : say(messages, `${prefix}.to`, gaps)
}

const dayPart = ({ asAt }: SearchState, messages: Messages): string | null =>
  (asAt === null ? null : say(messages, 'sentence.asAt', { day: dayInWords(asAt, messages.locale) }))

function facetPart(state: SearchState, key: FacetKey, labelOf: LabelOf, messages: Messages): string | null {
  const chosen = state.filters[key] ?? []
  if (chosen.length === 0 || key === 'kind') return null
  const values = chosen.map((value) =>
    sayIfKnown(messages, `phrase.${key}.${value}`) ?? inSentence(labelOf(key, value), key, messages))
  return say(messages, `sentence.${key}`, { values: listed(values, 'disjunction', messages) })
}

/**
 * What is shown, in one sentence without a full stop: «12 studies and reviews about “loneliness” on anxiety,
 * from 2015, newest first».
 */
export function describeSearch(
  state: SearchState, outcome: Pick<SearchOutcome, 'total' | 'matched'>, labelOf: LabelOf, messages: Messages = english,
): string {
  const { total, matched } = outcome
  const words = state.q && say(messages, matched === 'any' ? 'sentence.someWords' : 'sentence.words', { q: state.q })
  const main = [words, ...facetKeys.map((key) => facetPart(state, key, labelOf, messages))]
  const sort = state.sort === 'relevance' && !state.q ? 'newest' : state.sort
  const order = total > 1 ? say(messages, sort === 'quality' ? 'sentence.byQuality' : `sentence.${sort}`) : null
  const said = (part: string | null): boolean => Boolean(part)
  const what = [counted(state, total, messages), ...main].filter(said).join(say(messages, 'sentence.join'))
  return [what, yearsPart(state, 'sentence', messages), dayPart(state, messages), order].filter(said).join(say(messages, 'sentence.pause'))
}

/** Everything that narrows the search, each with the URL that leaves it out. `path` carries the language prefix. */
export function chips(
  state: SearchState, labelOf: LabelOf, messages: Messages = english, path = searchPath,
): readonly Chip[] {
  return narrowingParts(state).flatMap((part): Chip[] => {
    const label = partLabel(part, messages)
    const whole = (value: string): Chip[] => [{ part, label, value, url: searchUrl(without(state, part), {}, path) }]
    if (part === 'q') return whole(state.q)
    if (part === 'years') return whole(yearsPart(state, 'years', messages) ?? '')
    if (part === 'asAt') return whole(dayInWords(state.asAt ?? '', messages.locale))
    return (state.filters[part] ?? []).map((value) => ({
      part, label, value: labelOf(part, value), url: searchUrl(toggled(state, part, value), {}, path),
    }))
  })
}
