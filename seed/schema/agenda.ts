import { z } from 'zod'

import { checkVerdicts } from '@collections/priorityItems/options'

import { edtf, localised, provenance, relation, slug, term, text } from './parts'

const isExample = z.literal(true).optional()

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
  isExample,
  provenance,
})

/** One record of seed/agenda/research-questions.json. */
export const researchQuestion = z.strictObject({
  slug,
  question: localised(),
  type: z.enum(['policy', 'practice', 'research']),
  epicot,
  gaps: z.array(relation('gaps')).optional(),
  round: relation('priority-rounds').optional(),
  lead: relation('organisations').optional(),
  leadName: text.optional(),
  funders: z.array(z.strictObject({ name: text, scheme: text.optional() })).optional(),
  status: z.enum(['proposed', 'agreed', 'under-way', 'answered', 'withdrawn']),
  statusReason: localised().optional(),
  projects: z.array(relation('projects')).optional(),
  started: edtf.optional(),
  due: edtf.optional(),
  isExample,
  provenance,
})

/** What the title of an invented record begins with, so that no reader takes it for a real one. */
const exampleTitle = text.regex(/^Example: /, 'The title of an invented record begins with “Example: ”.')

/**
 * One round of seed/agenda/example/rounds.json and everything that is done in it, from the first gap to the agreed list.
 * Rounds of the seed are always invented: real ones are held by people.
 */
export const priorityRound = z.strictObject({
  slug,
  title: exampleTitle,
  scope: text,
  howToTakePart: text,
  groups: z.array(z.strictObject({ key: slug, name: text, description: text })).min(1),
  choices: z.int().min(1).max(20),
  fewestVoters: z.int().min(1).max(50),
  shortlist: z.int().min(1).max(100),
  gaps: z.array(relation('gaps')).min(2),
  /** A gap that is merged into another names it; one that names none is out of scope. */
  decisions: z.array(z.strictObject({ gap: relation('gaps'), mergeInto: relation('gaps').optional(), reason: text })),
  checks: z.array(z.strictObject({ gap: relation('gaps'), verdict: z.enum(checkVerdicts.map(({ value }) => value)), reason: text })),
  participants: z.array(z.strictObject({ name: text, group: slug, choices: z.array(relation('gaps')).min(1) })),
  order: z.array(z.strictObject({ gap: relation('gaps'), reason: text })).min(1),
})

export type PriorityRoundFile = z.infer<typeof priorityRound>
