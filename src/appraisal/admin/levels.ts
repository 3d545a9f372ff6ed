import { itemInShort, itemName } from '../instruments/itemName'
import type { Condition, Instrument, Item, Level, QualityBand, ResponseOption } from '../instruments/types'

/** How a level is drawn: a shape and a colour that go with its mark and its word. */
export type Tone = 'best' | 'good' | 'poor' | 'worst' | 'plain'

const tones: Readonly<Record<QualityBand, Tone>> = { high: 'best', moderate: 'good', low: 'poor', 'very-low': 'worst' }

export const toneOf = (level: Level | undefined): Tone => (level?.band ? tones[level.band] : 'plain')

/** The levels that judge a place (a domain's id, or "overall"); empty where nothing is judged. */
export function levelsAt(instrument: Instrument, place: string): readonly Level[] {
  if (place === 'overall') return instrument.overall.kind === 'level' ? (instrument.levels.overall ?? []) : []
  const name = instrument.domains.find(({ id }) => id === place)?.levels
  return name ? (instrument.levels[name] ?? []) : []
}

export const levelAt = (instrument: Instrument, place: string, id: string | null | undefined): Level | undefined =>
  levelsAt(instrument, place).find((level) => level.id === id)

/** The answers that an item takes; empty for an item that the instrument does not have. */
export function responsesOf(instrument: Instrument, itemId: string): readonly ResponseOption[] {
  const item = instrument.domains.flatMap(({ items }) => items).find(({ id }) => id === itemId)
  return item ? (instrument.responseSets[item.responses] ?? []) : []
}

/** An answer in words; what the instrument does not know is shown as it stands. */
export const responseLabel = (instrument: Instrument, itemId: string, response: string): string =>
  responsesOf(instrument, itemId).find(({ id }) => id === response)?.label ?? response

/** Where a place is called so on screen: an item's number and label, a domain's label, or "Overall judgement". */
export const placeLabel = (instrument: Instrument, place: string): string =>
  place === 'overall' ? 'Overall judgement' : named(instrument, place, itemName)

/** The same within a sentence: an item's number where it has one. */
export const placeInShort = (instrument: Instrument, place: string): string => named(instrument, place, itemInShort)

function named({ domains }: Instrument, place: string, nameOf: (item: Item) => string): string {
  const domain = domains.find(({ id }) => id === place)
  if (domain) return domain.label
  const item = domains.flatMap(({ items }) => items).find(({ id }) => id === place)
  return item ? nameOf(item) : place
}

/** The items and domains that a condition looks at, each once, in its order. */
export function placesOf(condition: Condition): string[] {
  if ('item' in condition) return [condition.item]
  if ('domain' in condition) return [condition.domain]
  if ('all' in condition) return [...new Set(condition.all.flatMap(placesOf))]
  if ('any' in condition) return [...new Set(condition.any.flatMap(placesOf))]
  if ('not' in condition) return placesOf(condition.not)
  if ('count' in condition) return [...('items' in condition.count ? condition.count.items : condition.count.domains)]
  return []
}

/** Such as "2.1, 2.2 and 2.3". */
export const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
