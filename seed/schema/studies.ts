import { z } from 'zod'

import { effectMeasures } from '@/synthesis/measures/measures'
import { reasonsForNoNumbers } from '@collections/results/options'

import { count, edtf, localised, provenance, relation, slug, term, text } from './parts'

const inclusionVerdict = z.enum(['met', 'not-met', 'not-assessed'])

const direction = z.enum(['improved', 'no-difference', 'mixed', 'worsened', 'unclear', 'not-applicable'])

/** Says that a record is invented. Never written as false. */
const isExample = z.literal(true).optional()

/** One record of seed/evidence/studies.json. `quality` is missing on purpose: only ratings set it. */
export const study = z.strictObject({
  slug,
  title: text,
  acronym: text.optional(),
  headline: localised().optional(),
  plainSummary: localised().optional(),
  keyPoints: z.array(z.strictObject({ text: localised() })).optional(),
  whatWasDone: localised().optional(),
  kind: z.enum(['primary', 'review']),
  design: term('designs').optional(),
  designNote: text.optional(),
  populations: z.array(term('populations')).optional(),
  populationNote: text.optional(),
  activities: z.array(term('activities')).optional(),
  settings: z.array(term('settings')).optional(),
  referralRoutes: z.array(term('referral-routes')).optional(),
  countries: z.array(term('countries')).optional(),
  regionNote: text.optional(),
  outcomes: z.array(term('outcomes')).optional(),
  interventionNote: text.optional(),
  designFaults: z.array(term('design-faults')).optional(),
  inclusionTest: z
    .strictObject({
      need: inclusionVerdict.optional(),
      activeSupport: inclusionVerdict.optional(),
      helpfulProvision: inclusionVerdict.optional(),
      note: text.optional(),
    })
    .optional(),
  sampleSize: count.optional(),
  sampleSizeKind: z.enum(['participants', 'included-studies', 'planned', 'other']).optional(),
  sampleSizeNote: text.optional(),
  status: z.enum(['planned', 'recruiting', 'ongoing', 'completed', 'stopped', 'unknown']).optional(),
  started: edtf.optional(),
  ended: edtf.optional(),
  year: z.int().min(1900).max(2100).optional(),
  effectDirection: direction.optional(),
  reports: z
    .array(
      z.strictObject({
        reference: relation('references'),
        role: z.enum([
          'main',
          'protocol',
          'registration',
          'preprint',
          'pilot',
          'full-report',
          'funder-report',
          'economic',
          'follow-up',
          'commentary',
          'press',
          'other',
        ]),
      }),
    )
    .optional(),
  relatedStudies: z
    .array(
      z.strictObject({
        kind: z.enum(['followsFrom', 'pilotOf', 'includes', 'includedIn', 'sameProgramme', 'builds-on']),
        study: relation('studies'),
        note: text.optional(),
      }),
    )
    .optional(),
  reviewScope: z
    .strictObject({
      includedStudies: count.optional(),
      participants: count.optional(),
      searchedTo: text.optional(),
      /** What the review says of its studies together; what it says of a named one goes on that study. */
      qualityOfIncluded: text.optional(),
    })
    .optional(),
  ratingsByOthers: z
    .array(
      z.strictObject({
        reviewReference: relation('references'),
        instrument: text.optional(),
        judgement: text,
        note: text.optional(),
      }),
    )
    .optional(),
  note: text.optional(),
  isExample,
  provenance,
})

/** One record of seed/evidence/results.json; named `<study>/<order>`. */
export const result = z.strictObject({
  study: relation('studies'),
  order: z.int().min(1),
  outcome: term('outcomes').optional(),
  outcomeAsWorded: text.optional(),
  measure: term('measures').optional(),
  measureAsWorded: text.optional(),
  comparison: z.enum(['between-groups', 'within-group', 'correlational', 'descriptive', 'not-stated']),
  timePoint: text.optional(),
  timeMonths: z.number().min(0).optional(),
  direction,
  effectMeasure: z.enum(effectMeasures.map(({ value }) => value)).optional(),
  estimate: z.number().optional(),
  ciLower: z.number().optional(),
  ciUpper: z.number().optional(),
  ciLevel: z.number().min(50).max(100).optional(),
  pValue: text.optional(),
  unit: text.optional(),
  nIntervention: count.optional(),
  nComparison: count.optional(),
  nTotal: count.optional(),
  whyNoNumbers: z.enum(reasonsForNoNumbers.map(({ value }) => value)).optional(),
  detail: text.optional(),
  subgroup: text.optional(),
  reference: relation('references').optional(),
  page: text.optional(),
  isExample,
  provenance: provenance.optional(),
})

const given = z.strictObject({ quote: text.optional(), page: text.optional(), comment: text.optional() })

/** One record of seed/evidence/quality-ratings.json; named by its label. The seed rates invented studies only. */
export const qualityRating = z.strictObject({
  label: text,
  study: relation('studies'),
  result: relation('results').optional(),
  /** `<id>@<version>` of an instrument. */
  instrument: text,
  answers: z.record(text, given.extend({ response: text })),
  judgements: z.record(text, z.strictObject({ level: text, reason: text.optional() })),
  overall: text.optional(),
  band: z.enum(['high', 'moderate', 'low', 'very-low']).optional(),
  method: z.enum(['agreed', 'third-person']),
  /** Where the two invented raters differed, and what was settled. */
  differences: z.array(z.strictObject({
    place: text, kind: z.enum(['item', 'domain', 'overall']), label: text,
    values: z.array(z.strictObject({ rater: text, value: text })).length(2), settled: text, reason: text,
  })),
  summaryForReaders: localised(),
  isExample: z.literal(true),
})
