import { describe, expect, it } from 'vitest'
import { searchDocument, searchState } from '../testing/builders'
import { createEmbeddedEngine } from './engine'

/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = (
  'social prescribing link worker loneliness older people community referral primary care wellbeing anxiety depression trial '
  + 'review evaluation qualitative interviews pilot programme arts gardening walking nature museum choir exercise support '
  + 'health service patients adults young carers isolation cost effectiveness quality outcomes practice rural urban volunteers '
  + 'mental dementia diabetes cancer stroke pain memory pathways experience feasibility protocol cohort national impact '
  + 'and of for in with the a on among'
).split(' ')

const next = chance(7)
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
const text = (length: number): string => Array.from({ length }, () => pick(words)).join(' ')
const titleOf = (): string => text(6 + Math.floor(next() * 9))

const documents = Array.from({ length: 1500 }, (_, i) =>
  searchDocument({ slug: `r${i}`, title: titleOf(), abstract: text(120), kind: i % 2 ? 'study' : 'reference' }))
const engine = createEmbeddedEngine()
engine.replaceAll(documents)
const sought = documents.filter((_, i) => i % 5 === 0)

/** Another letter, one less, or two swapped, in one of the longer words. */
function withTypo(title: string): string {
  const parts = title.split(' ')
  const at = pick(parts.flatMap((part, i) => (part.length > 4 ? [i] : [])))
  const word = parts[at] ?? ''
  const place = 1 + Math.floor(next() * (word.length - 2))
  const wrong = pick([
    `${word.slice(0, place)}x${word.slice(place + 1)}`,
    `${word.slice(0, place)}${word.slice(place + 1)}`,
    `${word.slice(0, place)}${word.charAt(place + 1)}${word.charAt(place)}${word.slice(place + 2)}`,
  ])
  return parts.with(at, wrong).join(' ')
}

function shareFirst(queryOf: (title: string) => string): number {
  const first = sought.filter((document) => {
    const { hits } = engine.search(searchState({ q: queryOf(document.title) }))
    return hits[0]?.document.title === document.title
  })
  return first.length / sought.length
}

describe('a known record', () => {
  it('comes first for its title in at least 93 of 100 cases', () => {
    expect(shareFirst((title) => title)).toBeGreaterThanOrEqual(0.93)
  })

  it('comes first for its title with a typing error in at least 90 of 100 cases', () => {
    expect(shareFirst(withTypo)).toBeGreaterThanOrEqual(0.9)
  })

  it('comes first for most of its title in at least 90 of 100 cases', () => {
    expect(shareFirst((title) => title.split(' ').slice(0, -2).join(' '))).toBeGreaterThanOrEqual(0.9)
  })
})
