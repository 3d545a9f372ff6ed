import { z } from 'zod'

import { localised, provenance, relation, slug, term, text } from './parts'

const epicot = z
  .strictObject({
    evidence: localised().optional(),
    population: localised().optional(),
    intervention: localised().optional(),
    comparison: localised().optional(),
    outcome: localised().optional(),
    timeStamp: text.optional(),
  })
  .optional()

/** One record of seed/agenda/gaps.json. */
export const gap = z.strictObject({
  slug,
  title: localised(),
  statement: localised(),
  why: localised().optional(),
  kind: z.enum(['absolute', 'synthesis', 'quality', 'equity', 'unclassified']),
  outcomes: z.array(term('outcomes')).optional(),
  populations: z.array(term('populations')).optional(),
  designs: z.array(term('designs')).optional(),
  countries: z.array(term('countries')).optional(),
  activities: z.array(term('activities')).optional(),
  settings: z.array(term('settings')).optional(),
  referralRoutes: z.array(term('referral-routes')).optional(),
  epicot,
  standing: z.boolean().optional(),
  state: z.enum(['proposed', 'accepted', 'prioritised', 'being-answered', 'closed', 'declined']),
  proposedByOrganisation: relation('organisations').optional(),
  proposedByLabel: text.optional(),
  country: term('countries').optional(),
  provenance,
})

/** One record of seed/agenda/research-questions.json. */
export const researchQuestion = z.strictObject({
  slug,
  question: localised(),
  type: z.enum(['policy', 'practice', 'research']),
  epicot,
  gaps: z.array(relation('gaps')).optional(),
  lead: relation('organisations').optional(),
  status: z.enum(['proposed', 'agreed', 'under-way', 'answered', 'withdrawn']),
  projects: z.array(relation('projects')).optional(),
  started: text.optional(),
  due: text.optional(),
  provenance,
})
