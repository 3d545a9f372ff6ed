import type { CslItem } from '../record'
import { fingerprint, type Fingerprint } from './fingerprint'
import { digest } from './fold'

/**
 * What a record is remembered by when a person decides about it: its DOI, PMID or PMCID, else what it says. The
 * same document in another export, or imported again, has the same key.
 */
export const recordKey = (item: CslItem): string => keyOf(fingerprint(item))

/** A key of title, authors, year and pages alone, which tells two records with one identifier apart. */
export const contentKey = (item: CslItem): string => contentKeyOf(fingerprint(item))

function keyOf(print: Fingerprint): string {
  const { doi, pmid, pmcid } = print
  if (doi) return `doi:${doi}`
  if (pmid) return `pmid:${pmid}`
  return pmcid ? `pmcid:${pmcid}` : contentKeyOf(print)
}

function contentKeyOf({ title, authors, year, pages }: Fingerprint): string {
  const place = pages && `${pages.first}-${pages.last}`
  return `text:${digest([title.words.join(' '), authors.join(';'), year, place].join('\t')).toString(36)}`
}

/**
 * The keys of two records that are decided about, in an order that does not depend on which comes first. Two
 * records that share an identifier are told apart by what they say.
 */
export function pairKeys(one: CslItem, other: CslItem): [string, string] {
  const named: [string, string] = [recordKey(one), recordKey(other)]
  const [first, second] = named[0] === named[1] ? [contentKey(one), contentKey(other)] : named
  return first <= second ? [first, second] : [second, first]
}

/**
 * The pairs among these records that were told apart before.
 *
 * @param apart the keys of each decided pair, as {@link pairKeys} makes them
 */
export function pairsToldApart(
  records: readonly ({ id: string; item: CslItem } | { id: string; print: Fingerprint })[],
  apart: readonly (readonly [string, string])[],
): [string, string][] {
  if (apart.length === 0) return []
  const asked = new Set(apart.flat())
  const ids = new Map<string, string[]>()
  for (const record of records) {
    const print = 'print' in record ? record.print : fingerprint(record.item)
    for (const key of new Set([keyOf(print), contentKeyOf(print)]))
      if (asked.has(key)) ids.set(key, [...(ids.get(key) ?? []), record.id])
  }
  return apart.flatMap(([one, other]) =>
    (ids.get(one) ?? []).flatMap((first) =>
      (ids.get(other) ?? []).flatMap((second): [string, string][] => (first === second ? [] : [[first, second]])),
    ),
  )
}
