import { z } from 'zod'

import {
  day,
  edtf,
  identifiers,
  localised,
  provenance,
  relation,
  slug,
  term,
  text,
  webAddress,
} from './parts'

const contributor = z
  .strictObject({
    role: text,
    family: text.optional(),
    given: text.optional(),
    suffix: text.optional(),
    droppingParticle: text.optional(),
    nonDroppingParticle: text.optional(),
    literal: text.optional(),
    orcid: text.optional(),
    person: relation('people').optional(),
  })
  .refine(
    ({ family, literal }) => Boolean(family) !== Boolean(literal),
    'Give a person a family name, or a body a literal name.',
  )

/** One record of seed/evidence/references.json. */
export const reference = z.strictObject({
  slug,
  title: text,
  kind: z.enum([
    'article',
    'review-article',
    'preprint',
    'protocol',
    'registration',
    'report',
    'evaluation-report',
    'annual-report',
    'briefing',
    'policy',
    'strategy',
    'book',
    'chapter',
    'thesis',
    'conference',
    'web-page',
    'blog',
    'news',
    'dataset',
    'legislation',
    'guidance',
    'parliamentary',
    'letter',
    'commentary',
    'poster',
    'other',
  ]),
  cslType: text.optional(),
  contributors: z.array(contributor).optional(),
  containerTitle: text.optional(),
  containerTitleShort: text.optional(),
  collectionTitle: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  pages: text.optional(),
  articleNumber: text.optional(),
  edition: text.optional(),
  publisher: text.optional(),
  publisherPlace: text.optional(),
  eventTitle: text.optional(),
  genre: text.optional(),
  reportNumber: text.optional(),
  language: text.optional(),
  abstract: text.optional(),
  keywords: z.array(text).optional(),
  note: text.optional(),
  issued: edtf.optional(),
  accessed: edtf.optional(),
  url: webAddress.optional(),
  openAccess: z.enum(['unknown', 'open', 'closed', 'not-found']).optional(),
  licence: text.optional(),
  identifiers: identifiers.optional(),
  cslExtra: z.record(z.string(), z.unknown()).optional(),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum([
          'isVersionOf',
          'isPreprintOf',
          'isProtocolOf',
          'isRegistrationOf',
          'isReportOf',
          'isCorrectionOf',
          'isRetractionOf',
          'isCommentaryOn',
          'isTranslationOf',
          'isSupplementTo',
          'isPartOf',
          'cites',
          'isSameAs',
        ]),
        target: relation('references'),
        note: text.optional(),
      }),
    )
    .optional(),
  commissioner: text.optional(),
  evaluatorIndependence: z.enum(['unknown', 'independent', 'internal', 'mixed']).optional(),
  capturedOn: day.optional(),
  citedIn: z
    .array(z.strictObject({ reference: relation('references'), locator: text.optional() }))
    .optional(),
  countries: z.array(term('countries')).optional(),
  provenance,
})

/** One record of seed/evidence/claims.json. */
export const claim = z.strictObject({
  slug,
  statement: localised(),
  figure: text.optional(),
  repeatedBy: z
    .array(
      z.strictObject({ reference: relation('references'), wording: text.optional(), page: text.optional() }),
    )
    .optional(),
  primaryReference: relation('references').optional(),
  primaryStudy: relation('studies').optional(),
  primaryResult: relation('results').optional(),
  state: z.enum(['supported', 'overstated', 'superseded', 'source-not-found', 'not-checked']),
  explanation: localised().optional(),
  provenance,
})
