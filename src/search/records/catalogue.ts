import { facetOf, type FacetKey } from '../facets'
import type { TermSource } from './source'
import { byLanguage, defaultLanguage, listByLanguage } from './texts'

export type CatalogueTerm = {
  readonly id: string
  readonly vocabulary: string
  readonly slug: string
  readonly labels: Readonly<Record<string, string>>
  readonly synonyms: Readonly<Record<string, readonly string[]>>
  /** Labels and synonyms of all languages. */
  readonly allLabels: readonly string[]
  readonly allSynonyms: readonly string[]
  readonly parent: string | null
  readonly rank: number
  readonly retired: boolean
  readonly replacedBy: string | null
  readonly controlled: boolean
  readonly underServed: boolean
}

/** Every term of every vocabulary, held in memory: a few thousand at most. */
export type Catalogue = {
  readonly term: (id: string) => CatalogueTerm | undefined
  /** The terms themselves, retired ones replaced, with everything above them; each once. */
  readonly lineage: (ids: readonly string[]) => readonly CatalogueTerm[]
  /** The term that a facet's slug names, a retired one replaced; undefined when there is none. */
  readonly named: (key: FacetKey, slug: string) => CatalogueTerm | undefined
  readonly labelOf: (key: FacetKey, slug: string, locale: string) => string | undefined
  /** Slugs of a facet in the order to show them: parents before their children, by rank, then label. */
  readonly tree: (key: FacetKey) => readonly { readonly slug: string; readonly depth: number }[]
  /** The terms in use that a facet's slugs can name. */
  readonly inUse: (key: FacetKey) => readonly CatalogueTerm[]
  /** Wordings of one thing, per term and language. */
  readonly synonyms: () => readonly (readonly string[])[]
}

function catalogued(source: TermSource): CatalogueTerm {
  const labels = byLanguage(source.label)
  const synonyms = listByLanguage(source.synonyms)
  return {
    id: source.id,
    vocabulary: source.key.split('/')[0] ?? '',
    slug: source.slug,
    labels,
    synonyms,
    allLabels: Object.values(labels),
    allSynonyms: Object.values(synonyms).flat(),
    parent: source.parent ?? null,
    rank: source.rank ?? Number.MAX_SAFE_INTEGER,
    retired: source.status === 'retired',
    replacedBy: source.replacedBy ?? null,
    controlled: source.controlled ?? false,
    underServed: source.underServed ?? false,
  }
}

const vocabularyOf = (key: FacetKey): string | null => {
  const { values } = facetOf(key)
  return values.from === 'vocabulary' ? values.vocabulary : null
}

export function createCatalogue(sources: readonly TermSource[]): Catalogue {
  const terms = new Map(sources.map((source) => [source.id, catalogued(source)]))
  const named = new Map([...terms.values()].map((term) => [`${term.vocabulary}/${term.slug}`, term]))

  /** Follows replacements of retired terms; a circle ends where it began. */
  function current(term: CatalogueTerm): CatalogueTerm {
    const passed = new Set<string>()
    let now = term
    while (now.retired && now.replacedBy && !passed.has(now.id)) {
      passed.add(now.id)
      now = terms.get(now.replacedBy) ?? now
    }
    return now
  }

  function lineage(ids: readonly string[]): readonly CatalogueTerm[] {
    const found = new Map<string, CatalogueTerm>()
    for (const id of ids) {
      const start = terms.get(id)
      let next = start && current(start)
      while (next && !found.has(next.id)) {
        found.set(next.id, next)
        next = next.parent ? terms.get(next.parent) : undefined
      }
    }
    return [...found.values()]
  }

  function bySlug(key: FacetKey, slug: string): CatalogueTerm | undefined {
    const vocabulary = vocabularyOf(key)
    const term = vocabulary === null ? undefined : named.get(`${vocabulary}/${slug}`)
    return term && current(term)
  }

  const label = (term: CatalogueTerm, locale: string): string =>
    term.labels[locale] ?? term.labels[defaultLanguage] ?? term.slug

  function tree(key: FacetKey): readonly { slug: string; depth: number }[] {
    const vocabulary = vocabularyOf(key)
    const members = [...terms.values()].filter((term) => term.vocabulary === vocabulary)
    const ids = new Set(members.map((term) => term.id))
    const children = new Map<string | null, CatalogueTerm[]>()
    for (const term of members) {
      const parent = term.parent && ids.has(term.parent) ? term.parent : null
      children.set(parent, [...(children.get(parent) ?? []), term])
    }
    const walk = (parent: string | null, depth: number): { slug: string; depth: number }[] =>
      (children.get(parent) ?? [])
        .sort((a, b) => a.rank - b.rank || (label(a, defaultLanguage) < label(b, defaultLanguage) ? -1 : 1))
        .flatMap((term) => [{ slug: term.slug, depth }, ...walk(term.id, depth + 1)])
    return walk(null, 0)
  }

  return {
    term: (id) => terms.get(id),
    lineage,
    named: bySlug,
    labelOf: (key, slug, locale) => {
      const term = bySlug(key, slug)
      return term && label(term, locale)
    },
    tree,
    inUse: (key) => [...terms.values()].filter((term) => term.vocabulary === vocabularyOf(key) && !term.retired),
    synonyms: () => [...terms.values()]
      .filter((term) => !term.retired)
      .flatMap((term) => Object.entries(term.synonyms).map(([locale, synonyms]) =>
        [...(term.labels[locale] ? [term.labels[locale]] : []), ...synonyms]))
      .filter((group) => group.length > 1),
  }
}
