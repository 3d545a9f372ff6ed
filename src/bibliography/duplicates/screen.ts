import type { Fingerprint } from './fingerprint'
import { digest } from './fold'
import { comparePages } from './pages'
import { compareTitles } from './title-agreement'

/**
 * A test that nine of ten pairs fail which share a key: neither title nor identifier nor place could make them one.
 * The first look reads a few numbers per record from flat arrays, since at millions of pairs it is the fetching of
 * records from memory that costs.
 *
 * @returns whether the records at two positions of `prints` may be one document or belong together
 */
export function createScreen(prints: readonly Fingerprint[]): (one: number, other: number) => boolean {
  const low = Int32Array.from(prints, ({ title }) => title.signature[0])
  const high = Int32Array.from(prints, ({ title }) => title.signature[1])
  /** Titles with other readings, and those that say nothing, cannot be told apart by their words. */
  const isOpen = Uint8Array.from(prints, ({ title }) =>
    title.others.length > 0 ? 2 : title.isGeneric ? 1 : 0,
  )
  const places = Int32Array.from(prints, ({ pages }) => (pages ? shortDigest(pages.first) : 0))
  const names = [
    Int32Array.from(prints, ({ doi }) => shortDigest(doi)),
    Int32Array.from(prints, ({ pmid }) => shortDigest(pmid)),
    Int32Array.from(prints, ({ pmcid }) => shortDigest(pmcid)),
    Int32Array.from(prints, ({ isbns }) => shortDigest(isbns[0] ?? '')),
    Int32Array.from(prints, ({ registrations }) => shortDigest(registrations[0] ?? '')),
  ]
  const shareIn = (list: Int32Array, one: number, other: number): boolean =>
    list[one] !== 0 && list[one] === list[other]

  const titlesMayAgree = (one: number, other: number): boolean => {
    const openness = (isOpen[one] ?? 0) + (isOpen[other] ?? 0)
    if (openness >= 2) return true
    const [a, b, c, d] = [low[one] ?? 0, high[one] ?? 0, low[other] ?? 0, high[other] ?? 0]
    const least = Math.min(countBits(a) + countBits(b), countBits(c) + countBits(d))
    return countBits(a & c) + countBits(b & d) >= least - Math.max(2, least * 0.3)
  }

  return (one, other) => {
    if (shareIn(places, one, other) || names.some((list) => shareIn(list, one, other))) return true
    if (!titlesMayAgree(one, other)) return false
    const [first, second] = [prints[one], prints[other]]
    if (!first || !second) return false
    const { agreement, numbersDiffer } = compareTitles(first.title, second.title)
    // Alike titles in different places are parts of one series, or a protocol and its trial: related at most.
    if (agreement === 'similar') return numbersDiffer || first.nature !== second.nature
    return agreement !== 'different' || comparePages(first.pages, second.pages) === 'same'
  }
}

const shortDigest = (text: string): number => (text ? digest(text) | 1 : 0)

function countBits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
