import { z } from 'zod'

import { count, edtf, localised, provenance, relation, slug, term, text, webAddress } from './parts'
import { organisationKind } from './partnership'

/** Someone or something named in a source, whether or not the hub has a record of them. */
const named = { organisation: relation('organisations').optional(), name: text.optional() }

const phase = z.strictObject({
  name: text,
  from: edtf.optional(),
  to: edtf.optional(),
  state: z.enum(['planned', 'current', 'completed', 'unknown']).optional(),
  note: text.optional(),
})

const siteCount = z.strictObject({
  count,
  country: term('countries').optional(),
  what: text.optional(),
  asAt: text.optional(),
  source: text,
  reference: relation('references').optional(),
  chosen: z.boolean().optional(),
  note: text.optional(),
})

const recruitmentCount = z.strictObject({
  count: count.optional(),
  atLeast: z.boolean().optional(),
  target: count.optional(),
  unit: text.optional(),
  asAt: text.optional(),
  source: text,
})

const teamMember = z.strictObject({
  person: relation('people').optional(),
  name: text.optional(),
  role: z.enum(['lead', 'researcher', 'fellow', 'adviser', 'partner', 'other']),
  note: text.optional(),
})

const funder = z.strictObject({
  ...named,
  scheme: text.optional(),
  amount: z.number().positive().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Write a currency as its ISO 4217 code, such as GBP.')
    .optional(),
  note: text.optional(),
})

const output = z.strictObject({
  kind: z.enum([
    'recommendations',
    'paper',
    'referral-model',
    'framework',
    'toolkit',
    'report',
    'summary',
    'other',
  ]),
  title: text,
  state: z.enum(['planned', 'available', 'unknown']).optional(),
  reference: relation('references').optional(),
  url: webAddress.optional(),
  note: text.optional(),
})

const referralModel = z.strictObject({
  kind: z.enum(['current', 'ideal']),
  title: text,
  description: text.optional(),
  steps: z.array(z.strictObject({ actor: text, action: text })).optional(),
})

const call = z.strictObject({
  title: text,
  audience: text.optional(),
  state: z.enum(['open', 'closed', 'unknown']),
  url: webAddress.optional(),
  asAt: text.optional(),
  note: text.optional(),
})

const event = z.strictObject({
  kind: z.enum(['citizens-jury', 'workshop', 'launch', 'conference', 'awareness-day', 'other']),
  title: text,
  date: text.optional(),
  materials: text.optional(),
  groups: z.array(z.strictObject({ group: text, participants: count.optional() })).optional(),
  changesMade: text.optional(),
  state: z.enum(['planned', 'held', 'unknown']).optional(),
})

/** One record of seed/partnership/projects.json. */
export const project = z.strictObject({
  slug,
  title: text,
  acronym: text.optional(),
  kind: z.enum(['project', 'programme']),
  ownProgramme: z.boolean().optional(),
  status: z.enum(['past', 'current', 'future', 'unknown']),
  summary: localised().optional(),
  why: localised().optional(),
  phases: z.array(phase).optional(),
  siteCounts: z.array(siteCount).optional(),
  recruitment: z.array(recruitmentCount).optional(),
  team: z.array(teamMember).optional(),
  lead: relation('organisations').optional(),
  leadNote: text.optional(),
  partners: z
    .array(z.strictObject({ ...named, type: organisationKind.optional(), role: text.optional() }))
    .optional(),
  funders: z.array(funder).optional(),
  amountNote: text.optional(),
  methods: z.array(z.strictObject({ name: text, detail: text.optional() })).optional(),
  evaluationQuestions: z.array(z.strictObject({ question: localised() })).optional(),
  outputs: z.array(output).optional(),
  referralModels: z.array(referralModel).optional(),
  calls: z.array(call).optional(),
  events: z.array(event).optional(),
  intentions: z.array(z.strictObject({ statement: text, note: text.optional() })).optional(),
  populations: z.array(term('populations')).optional(),
  activities: z.array(term('activities')).optional(),
  settings: z.array(term('settings')).optional(),
  countries: z.array(term('countries')).optional(),
  regionNote: text.optional(),
  studies: z.array(relation('studies')).optional(),
  references: z.array(relation('references')).optional(),
  buildsOn: z
    .array(
      z.strictObject({
        project: relation('projects').optional(),
        name: text.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  started: edtf.optional(),
  ended: edtf.optional(),
  duration: text.optional(),
  reportsBy: text.optional(),
  progress: z.array(z.strictObject({ at: text, note: localised() })).optional(),
  links: z.array(z.strictObject({ title: text, url: webAddress })).optional(),
  paperAvailability: z.enum(['open', 'closed', 'not-found', 'not-applicable']).optional(),
  producesFramework: z.boolean().optional(),
  note: text.optional(),
  isExample: z.literal(true).optional(),
  provenance,
})
