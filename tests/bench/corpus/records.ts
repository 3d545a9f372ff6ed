import { countOpenConflicts, countUnconfirmed, type ProvenanceRow } from '@collections/fields/provenanceCounts'
import { comparisons } from '@collections/results/options'
import { effectDirections, studyStatuses } from '@collections/studies/options'
import type { Random } from './random'
import type { TermIds } from './terms'
import type { Texts } from './texts'

/** A record as it stands in the database once every hook has run. Localised fields hold a text per language. */
export type StoredRecord = { readonly id: string; readonly [field: string]: unknown }

/** One piece of research with all that belongs to it. */
export type StudyBundle = {
  readonly study: StoredRecord
  readonly references: readonly StoredRecord[]
  readonly results: readonly StoredRecord[]
}

export type Ingredients = {
  readonly random: Random
  readonly texts: Texts
  readonly terms: TermIds
  /** An id of the kind that the database uses. */
  readonly newId: () => string
}

/** The first records are this old; later ones follow at even distances up to the last day. */
const firstDay = Date.UTC(2021, 0, 1)
const lastDay = Date.UTC(2026, 5, 1)

/** Languages into which the headline of some studies is translated. */
const translations = ['cy', 'fr', 'es'] as const

/**
 * The study of this number, counted from 0, out of `total`. Lengths and shares follow the hub's own seed: three
 * outcomes, two and a half results, one or two documents of four authors.
 */
export function studyBundle(ingredients: Ingredients, number: number, total: number): StudyBundle {
  const { random, terms, newId } = ingredients
  const at = new Date(firstDay + ((lastDay - firstDay) * number) / total).toISOString()
  const year = random.between(1996, 2026)
  const name = String(number + 1).padStart(5, '0')
  const published = { _status: 'published', editorialState: 'published', isExample: true, createdAt: at, updatedAt: at }
  const countries = random.some(terms('countries'), random.chance(0.9) ? 1 : 3)
  const outcomes = random.some(terms('outcomes'), random.between(1, 5))
  const isReview = random.chance(0.2)
  const id = newId()

  const reference = (place: number): StoredRecord => ({
    ...published,
    ...referenceFacts(ingredients, `${name}-${place + 1}`, place === 0 ? year : year - 1, place),
    id: newId(),
    countries,
  })
  const references = Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, place) => reference(place))

  const results = Array.from({ length: isReview ? random.between(0, 2) : random.between(1, 4) }, (_, place) => ({
    ...published,
    ...resultFacts(ingredients, outcomes),
    id: newId(),
    study: id,
    reference: references[0]?.id ?? null,
    order: place + 1,
  }))

  const study: StoredRecord = {
    ...published,
    ...studyFacts(ingredients, name),
    id,
    kind: isReview ? 'review' : 'primary',
    year,
    outcomes,
    countries,
    reviewScope: isReview
      ? { includedStudies: random.between(3, 60), participants: random.between(100, 9000), searchedTo: String(year - 1) }
      : { includedStudies: null, participants: null, searchedTo: null },
    reports: references.map((document, place) => ({
      id: random.hex(24), reference: document.id, role: place === 0 ? 'main' : 'protocol',
    })),
  }
  return { study, references, results }
}

function studyFacts({ random, texts, terms }: Ingredients, name: string): Record<string, unknown> {
  const headline: Record<string, string> = { en: texts.sentence(random.between(12, 30)) }
  if (random.chance(0.2)) headline[random.pick(translations)] = texts.sentence(random.between(12, 30))
  return {
    slug: `example-study-${name}`,
    title: `Example ${name}: ${texts.title(random.between(8, 18))}`,
    acronym: random.chance(0.1) ? texts.familyName().toUpperCase().slice(0, 6) : null,
    headline,
    keyPoints: Array.from({ length: random.between(1, 4) }, () => ({
      id: random.hex(24), text: { en: texts.sentence(random.between(8, 20)) },
    })),
    plainSummary: { en: texts.passage(random.between(300, 900)) },
    whatWasDone: { en: texts.passage(random.between(80, 300)) },
    design: random.pickSkewed(terms('designs')),
    designNote: random.chance(0.6) ? texts.sentence(6) : null,
    designFaults: random.some(terms('design-faults'), random.between(0, 2)),
    populations: random.some(terms('populations'), random.between(1, 3)),
    populationNote: texts.sentence(8),
    activities: random.some(terms('activities'), random.between(0, 2)),
    settings: random.some(terms('settings'), random.between(0, 2)),
    referralRoutes: random.some(terms('referral-routes'), random.between(0, 1)),
    regionNote: random.chance(0.3) ? texts.familyName() : null,
    interventionNote: random.chance(0.5) ? texts.passage(200) : null,
    inclusionTest: { need: 'not-assessed', activeSupport: 'not-assessed', helpfulProvision: 'not-assessed', note: null },
    sampleSize: random.chance(0.7) ? random.between(8, 3000) : null,
    sampleSizeKind: 'participants',
    status: random.chance(0.8) ? 'completed' : random.pick(studyStatuses).value,
    effectDirection: random.pick(effectDirections).value,
    quality: 'not-rated',
    relatedStudies: [],
    ratingsByOthers: [],
    ...provenance(random, texts),
  }
}

function referenceFacts({ random, texts }: Ingredients, name: string, year: number, place: number) {
  const doi = `10.5555/example.${name}`
  return {
    slug: `example-reference-${name}`,
    title: `Example ${name}: ${texts.title(random.between(8, 18))}`,
    kind: place === 0 ? 'article' : 'protocol',
    cslType: 'article-journal',
    contributors: Array.from({ length: random.between(1, 8) }, () => ({
      id: random.hex(24), role: 'author', family: texts.familyName(), given: `${texts.familyName().charAt(0)}.`,
    })),
    containerTitle: `Example Journal of ${texts.title(3)}`,
    volume: String(random.between(1, 60)),
    issue: String(random.between(1, 12)),
    pages: `${random.between(1, 400)}-${random.between(401, 900)}`,
    issued: String(year),
    year,
    language: 'en',
    abstract: texts.passage(random.between(900, 1900)),
    keywords: Array.from({ length: random.between(2, 6) }, () => texts.title(2)),
    url: `https://example.org/references/${name}`,
    openAccess: 'unknown',
    identifiers: [{ id: random.hex(24), scheme: 'doi', value: doi }],
    identifierKeys: [`doi:${doi}`],
    relations: [],
    citedIn: [],
    evaluatorIndependence: 'unknown',
    ...provenance(random, texts),
  }
}

function resultFacts({ random, texts, terms }: Ingredients, outcomes: readonly string[]) {
  const estimate = random.between(-50, 50) / 10
  return {
    outcome: random.pick(outcomes),
    outcomeAsWorded: texts.title(3),
    measure: random.chance(0.7) ? random.pickSkewed(terms('measures')) : null,
    measureAsWorded: texts.title(2),
    comparison: random.pick(comparisons).value,
    timePoint: `${random.between(1, 24)} months`,
    timeMonths: random.between(1, 24),
    direction: random.pick(effectDirections).value,
    detail: texts.sentence(random.between(8, 25)),
    effectMeasure: 'MD',
    estimate,
    unit: 'points',
    ciLower: estimate - random.between(1, 9) / 8,
    ciUpper: estimate + random.between(1, 9) / 8,
    ciLevel: 95,
    nTotal: random.between(20, 900),
    ...provenance(random, texts),
  }
}

/** One source for the whole record, and for some a year on which two sources disagree. */
function provenance(random: Random, texts: Texts) {
  const row = (field: string, value: string | null): ProvenanceRow & Record<string, unknown> => ({
    id: random.hex(24), field, value, source: texts.sentence(5), enteredByLabel: 'bench',
    confirmed: random.chance(0.7), chosen: false,
  })
  const conflict = random.chance(0.05) ? [row('year', '2018'), row('year', '2019')] : []
  const rows = [row('record', null), ...conflict]
  return { provenance: rows, unconfirmedCount: countUnconfirmed(rows), conflictCount: countOpenConflicts(rows) }
}
