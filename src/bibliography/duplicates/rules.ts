import { z } from 'zod'

/**
 * Evidence in bits, after Fellegi and Sunter (J Am Stat Assoc 1969;64:1183, doi:10.1080/01621459.1969.10501049):
 * agreement adds log2(m/u), disagreement log2((1−m)/(1−u)), where m is how often the field agrees in two records
 * of one document and u how often it does in two of different ones that were worth comparing. The defaults come
 * from what the published methods report of databases' exports, rounded to whole bits; they are the team's to change.
 *
 * - DOI, PMID, PMCID: chance agreement is all but impossible (u below 10⁻⁴); one DOI for a whole supplement of
 *   meeting abstracts and mistyped ones keep m from 1.
 * - title: 12 bits is one chance in 4,000 that two compared documents share a title of six telling words or
 *   more; shorter titles count in proportion.
 * - authors, pages: 1 in 128 and 1 in 64. Pages are missing or written in another way more often than wrong.
 * - year: agrees by chance in one pair of four; a year apart says nothing (online first, then in print).
 * - venue: two candidates often come from one journal, and two names of one journal may share no word.
 */
export const weightsSchema = z.object({
  doi: z.object({ same: z.number(), different: z.number() }),
  pmid: z.object({ same: z.number(), different: z.number() }),
  pmcid: z.object({ same: z.number(), different: z.number() }),
  isbn: z.object({ same: z.number(), different: z.number() }),
  registration: z.object({ same: z.number(), different: z.number() }),
  title: z.object({
    same: z.number(),
    near: z.number(),
    contained: z.number(),
    similar: z.number(),
    different: z.number(),
  }),
  authors: z.object({ same: z.number(), first: z.number(), partly: z.number(), different: z.number() }),
  year: z.object({ same: z.number(), close: z.number(), apart: z.number(), far: z.number() }),
  venue: z.object({ same: z.number(), different: z.number() }),
  volume: z.object({ same: z.number(), different: z.number() }),
  issue: z.object({ same: z.number(), different: z.number() }),
  pages: z.object({ same: z.number(), weak: z.number(), different: z.number() }),
})

/** What a team may change: the weights, and from which total on two records are the same or worth a question. */
export const duplicateRulesSchema = z.object({
  weights: weightsSchema,
  thresholds: z
    .object({ same: z.number(), ask: z.number() })
    .refine(({ same, ask }) => ask <= same, 'The threshold for asking must not be above the one for "same".'),
})

export type DuplicateRules = z.infer<typeof duplicateRulesSchema>
export type ScoredField = keyof DuplicateRules['weights']

export const defaultRules: DuplicateRules = {
  weights: {
    doi: { same: 14, different: -7 },
    pmid: { same: 16, different: -10 },
    pmcid: { same: 14, different: -8 },
    isbn: { same: 8, different: -3 },
    registration: { same: 12, different: -14 },
    title: { same: 12, near: 10, contained: 7, similar: 0, different: -14 },
    authors: { same: 7, first: 5, partly: 1, different: -9 },
    year: { same: 2, close: 0, apart: -4, far: -7 },
    venue: { same: 3, different: -4 },
    volume: { same: 3, different: -4 },
    issue: { same: 1, different: -1 },
    pages: { same: 6, weak: 2, different: -6 },
  },
  thresholds: { same: 14, ask: 10 },
}
