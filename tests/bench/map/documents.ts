import { searchDocument } from '@/search/testing/builders'
import type { TermSource } from '@/search/records/source'
import type { SearchDocument } from '@/search/types'
import { createRandom } from '../corpus/random'

const numbered = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)

const statuses = ['completed', 'completed', 'completed', 'completed', 'ongoing', 'planned', 'unknown']
const qualities = ['high', 'moderate', 'low', 'very-low', 'not-rated', 'not-rated', 'not-rated']
const directions = ['improved', 'no-difference', 'mixed', 'worsened', 'unclear']

type Shape = { readonly top: number; readonly below: number }

/** Vocabularies of two levels; 30 broad outcomes and 40 broad populations make the map that is measured. */
const shapes: Readonly<Record<string, Shape>> = {
  outcomes: { top: 30, below: 3 },
  populations: { top: 40, below: 1 },
  designs: { top: 10, below: 3 },
  activities: { top: 8, below: 3 },
  settings: { top: 15, below: 0 },
  'referral-routes': { top: 6, below: 1 },
  countries: { top: 50, below: 0 },
}

/** Terms of every vocabulary; every third design is controlled, every fourth population is under-served. */
export const benchTerms: readonly TermSource[] = Object.entries(shapes).flatMap(([vocabulary, { top, below }]) =>
  numbered('t', top).flatMap((slug, index): TermSource[] => {
    const common = { controlled: vocabulary === 'designs' && index % 3 === 0, underServed: vocabulary === 'populations' && index % 4 === 0 }
    const term = (name: string, parent: string | null): TermSource =>
      ({ id: `${vocabulary}/${name}`, key: `${vocabulary}/${name}`, slug: name, label: name, parent, status: 'active', rank: index, ...common })
    return [term(slug, null), ...numbered(slug, below).map((name) => term(name, `${vocabulary}/${slug}`))]
  }))

/** Invented studies and reviews, the same at every run, each with as many terms as the hub's own have. */
export function benchDocuments(count: number): readonly SearchDocument[] {
  const random = createRandom(count)
  const slugs = (vocabulary: string): readonly string[] => benchTerms.filter(({ key }) => key.startsWith(`${vocabulary}/`)).map(({ slug }) => slug)
  const all = Object.fromEntries(Object.keys(shapes).map((name) => [name, slugs(name)]))
  const terms = (vocabulary: string, most: number): readonly string[] => {
    const own = random.some(all[vocabulary] ?? [], random.between(most > 1 ? 1 : 0, most))
    return [...new Set(own.flatMap((slug) => [slug, slug.split('-').slice(0, 2).join('-')]))]
  }
  const words = ['walking', 'gardening', 'singing', 'museums', 'company', 'advice']
  return Array.from({ length: count }, (_, index): SearchDocument => {
    const kind = random.chance(0.2) ? 'review' : 'study'
    return {
      ...searchDocument({
        slug: `s${index}`, kind, title: `Study ${index} of ${random.pick(words)} and ${random.pick(words)}`, year: random.between(1996, 2026),
        publicPeriods: [{ from: new Date(Date.UTC(2021, 0, 1 + random.between(0, 1900))).toISOString().slice(0, 10), until: null }],
        facets: {
          kind: [kind], outcome: terms('outcomes', 5), population: terms('populations', 3), design: terms('designs', 2).slice(0, 2),
          activity: terms('activities', 2), setting: terms('settings', 2), referralRoute: terms('referral-routes', 1), country: terms('countries', 2),
          direction: random.some(directions, random.between(1, 2)), quality: [random.pick(qualities)], status: [random.pick(statuses)],
        },
      }),
    }
  })
}
