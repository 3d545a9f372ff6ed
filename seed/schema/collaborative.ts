import { z } from 'zod'

import { ambitionCounts } from '@collections/ambitions/options'
import { projectEventKinds, projectEventStates } from '@collections/projects/options'
import { workingGroupStates } from '@collections/workingGroups/options'

import { count, edtf, localised, provenance, relation, slug, term, text, webAddress } from './parts'
import { oneOf } from './partnership'

const measurement = z.strictObject({
  asAt: edtf.optional(),
  value: z.number(),
  atLeast: z.boolean().optional(),
  unit: localised().optional(),
  measures: localised(),
  isOfTarget: z.boolean().optional(),
  source: text,
  reference: relation('references').optional(),
  url: webAddress.optional(),
  note: localised().optional(),
})

/** One record of seed/partnership/ambitions.json. */
export const ambition = z.strictObject({
  slug,
  title: localised(),
  description: localised().optional(),
  owner: relation('organisations').optional(),
  order: z.int().min(1).optional(),
  target: z.number().optional(),
  unit: localised().optional(),
  targetText: localised().optional(),
  dueBy: edtf.optional(),
  indicator: localised().optional(),
  counted: oneOf(ambitionCounts).optional(),
  measurements: z.array(measurement).optional(),
  provenance,
})

/** One record of seed/partnership/events.json. */
export const event = z.strictObject({
  slug,
  title: localised(),
  kind: oneOf(projectEventKinds),
  state: oneOf(projectEventStates),
  date: edtf.optional(),
  dateNote: text.optional(),
  description: localised().optional(),
  place: text.optional(),
  country: term('countries').optional(),
  project: relation('projects').optional(),
  organisers: z.array(relation('organisations')).optional(),
  materials: z
    .array(z.strictObject({ title: localised(), reference: relation('references').optional(), url: webAddress.optional() }))
    .optional(),
  groups: z.array(z.strictObject({ group: localised(), participants: count.optional() })).optional(),
  changes: z.array(z.strictObject({ what: localised(), because: localised().optional() })).optional(),
  gathers: z.array(relation('projects')).optional(),
  references: z.array(relation('references')).optional(),
  links: z.array(z.strictObject({ title: text, url: webAddress })).optional(),
  provenance,
})

/** One record of seed/partnership/example/working-groups.json. */
export const workingGroup = z.strictObject({
  slug,
  name: localised(),
  state: oneOf(workingGroupStates),
  purpose: localised().optional(),
  lead: relation('organisations').optional(),
  organisations: z.array(relation('organisations')).optional(),
  // No account of a real person is known to the seed.
  coordinators: z.array(relation('users')).optional(),
  countries: z.array(term('countries')).optional(),
  gaps: z.array(relation('gaps')).optional(),
  questions: z.array(relation('research-questions')).optional(),
  started: edtf.optional(),
  ended: edtf.optional(),
  meets: localised().optional(),
  url: webAddress.optional(),
  isExample: z.literal(true).optional(),
  provenance,
})
