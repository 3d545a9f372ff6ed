import type { Payload, TypedUser } from 'payload'

import { localText } from '@/publishing/localised'
import { publicRecords } from '@/publishing/reading/queries'
import { idOf, idsOf, textOf, type Stored } from '@/publishing/stored'

import { countryOf } from '../actions/record'
import { tagFacets, taggedWith, type TagFacet } from '../facets'
import type { TagForm } from '../forms'
import { gapLink, gapState, gapText } from '../gap-mapping'
import { similarGaps, type NamedTerm } from '../similar'
import type { SimilarView, TermChoice } from '../tag-view'

/** All that tagging needs to know of the vocabularies, read once for each form. */
export type Vocabularies = {
  readonly choices: Readonly<Record<TagFacet, readonly TermChoice[]>>
  /** The id of a term in use, by facet and slug; that of what replaces a retired one. */
  readonly idOf: (facet: TagFacet, slug: string) => string | null
  readonly slugOf: (id: string) => string | null
  readonly keyOf: (id: string) => string | null
  readonly named: readonly NamedTerm[]
}

const mostTerms = 5_000

export async function vocabularies(hub: Payload, locale: string): Promise<Vocabularies> {
  const terms = await publicRecords(hub, 'terms', {
    sort: 'rank', limit: mostTerms,
    select: { key: true, slug: true, label: true, parent: true, rank: true, status: true, replacedBy: true },
  })
  const byId = new Map(terms.map((term) => [String(term.id), term]))
  const byKey = new Map(terms.map((term) => [textOf(term, 'key') ?? '', term]))
  const keyOf = (id: string): string | null => textOf(byId.get(id) ?? {}, 'key')
  return {
    choices: Object.fromEntries(tagFacets.map((facet) => {
      const prefix = `${taggedWith(facet).vocabulary}/`
      const own = terms.filter((term) => textOf(term, 'key')?.startsWith(prefix) && term.status !== 'retired')
      return [facet, facet === 'country' ? byLabel(own, locale) : inTree(own, null, 0, locale)]
    })) as unknown as Vocabularies['choices'],
    idOf: (facet, slug) => {
      const term = byKey.get(`${taggedWith(facet).vocabulary}/${slug}`)
      if (!term) return null
      if (term.status !== 'retired') return String(term.id)
      const next = byId.get(idOf(term, 'replacedBy') ?? '')
      return next && next.status !== 'retired' ? String(next.id) : null
    },
    slugOf: (id) => textOf(byId.get(id) ?? {}, 'slug'),
    keyOf,
    named: terms.filter((term) => !/^(countries|measures|design-faults)\//.test(textOf(term, 'key') ?? '')).map((term) => ({
      key: textOf(term, 'key') ?? '',
      names: typeof term.label === 'string' ? [term.label] : Object.values((term.label ?? {}) as Record<string, unknown>).filter((one): one is string => typeof one === 'string'),
    })),
  }
}

const choice = (term: Stored, depth: number, locale: string): TermChoice =>
  ({ slug: textOf(term, 'slug') ?? '', label: localText(term.label, locale) ?? { text: textOf(term, 'slug') ?? '', lang: 'en' }, depth })

function byLabel(terms: readonly Stored[], locale: string): readonly TermChoice[] {
  const order = new Intl.Collator(locale)
  return terms.map((term) => choice(term, 0, locale)).sort((one, other) => order.compare(one.label.text, other.label.text))
}

function inTree(terms: readonly Stored[], parent: string | null, depth: number, locale: string): readonly TermChoice[] {
  const ids = new Set(terms.map(({ id }) => String(id)))
  const isHere = (term: Stored): boolean => {
    const above = idOf(term, 'parent')
    return (above && ids.has(above) ? above : null) === parent
  }
  if (depth > 8) return []
  return terms.filter(isHere).flatMap((term) => [choice(term, depth, locale), ...inTree(terms, String(term.id), depth + 1, locale)])
}

const mostCompared = 5_000

/** The gaps most like the one that someone tags; nobody endorses an invented one instead. */
export async function gapsLike(hub: Payload, form: TagForm, known: Vocabularies, locale: string): Promise<readonly SimilarView[]> {
  const fields = tagFacets.filter((facet) => facet !== 'country').map((facet) => taggedWith(facet).field)
  const gaps = await publicRecords(hub, 'gaps', {
    where: { and: [{ state: { not_equals: 'merged' } }, { isExample: { not_equals: true } }] }, limit: mostCompared,
    select: { slug: true, title: true, statement: true, why: true, writtenIn: true, state: true, ...Object.fromEntries(fields.map((field) => [field, true as const])) },
  })
  const terms = tagFacets.filter((facet) => facet !== 'country').flatMap((facet) =>
    (form.terms[facet] ?? []).flatMap((slug) => known.keyOf(known.idOf(facet, slug) ?? '') ?? []))
  const compared = gaps.map((gap) => ({
    gap,
    texts: ['title', 'statement'].flatMap((field) => textsIn(gap[field])),
    terms: fields.flatMap((field) => idsOf(gap, field)).flatMap((id) => known.keyOf(id) ?? []),
  }))
  return similarGaps({ texts: [form.statement], terms }, compared, known.named).flatMap(({ gap: { gap }, alike }) => {
    const link = gapLink(gap, locale)
    return link
      ? [{ ...link, id: String(gap.id), slug: textOf(gap, 'slug') ?? '', statement: gapText(gap, 'statement', locale), state: gapState(gap), alike }]
      : []
  })
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as Record<string, unknown>).filter((text): text is string => typeof text === 'string')

/** The slug of the country that someone speaks for, to begin with. */
export async function countryToBeginWith(hub: Payload, user: TypedUser, known: Vocabularies): Promise<string> {
  const id = await countryOf(hub, user)
  return (id && known.slugOf(id)) ?? ''
}

/** Ids of public gaps by slug. */
export async function gapIds(hub: Payload, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const gaps = await publicRecords(hub, 'gaps', { where: { slug: { in: [...slugs] } }, limit: slugs.length, select: { slug: true } })
  return new Map(gaps.map((gap) => [textOf(gap, 'slug') ?? '', String(gap.id)]))
}

