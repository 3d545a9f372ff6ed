import { z } from 'zod'

import { leadStates } from '@collections/leadTerms/options'
import { organisationKinds, partnerRoles } from '@collections/organisations/options'
import { personLinkKinds } from '@collections/people/options'

import { day, edtf, localised, provenance, relation, slug, term, text, webAddress } from './parts'

/** The values of a list of options, as zod wants them. */
export function oneOf<const Value extends string>(options: readonly { value: Value }[]) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Value[]])
}

export const organisationKind = oneOf(organisationKinds)

/** One record of seed/partnership/organisations.json. */
export const organisation = z.strictObject({
  slug,
  name: text,
  alternateNames: z.array(text).optional(),
  acronym: text.optional(),
  kind: organisationKind,
  partnerRole: oneOf(partnerRoles).optional(),
  partnerOrder: z.int().min(1).optional(),
  roleNote: text.optional(),
  parent: relation('organisations').optional(),
  jointWith: z.array(relation('organisations')).optional(),
  ror: text.optional(),
  country: term('countries').optional(),
  url: webAddress.optional(),
  description: localised().optional(),
  provenance,
})

/** One record of seed/partnership/people.json. */
export const person = z.strictObject({
  slug,
  name: text,
  family: text.optional(),
  given: text.optional(),
  orcid: text.optional(),
  biography: localised().optional(),
  affiliations: z
    .array(
      z.strictObject({
        organisation: relation('organisations').optional(),
        unit: text.optional(),
        role: text.optional(),
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    )
    .optional(),
  links: z
    .array(z.strictObject({ kind: oneOf(personLinkKinds), title: text.optional(), url: webAddress }))
    .optional(),
  provenance,
})

/** One record of seed/partnership/lead-terms.json; named `<organisation>/<order>`. */
export const leadTerm = z.strictObject({
  organisation: relation('organisations'),
  order: z.int().min(1),
  state: oneOf(leadStates),
  from: day.optional(),
  to: day.optional(),
  fromNote: text.optional(),
  toNote: text.optional(),
  handoverNote: localised().optional(),
  provenance,
})

/** One record of seed/partnership/policy-events.json. */
export const policyEvent = z.strictObject({
  slug,
  title: localised(),
  date: edtf,
  nation: z.enum(['uk', 'england', 'scotland', 'wales', 'northern-ireland', 'international']),
  commitment: localised().optional(),
  targetText: text.optional(),
  targetDate: text.optional(),
  tracked: z.enum(['not-tracked', 'met', 'missed', 'in-progress', 'unknown']).optional(),
  reference: relation('references').optional(),
  provenance,
})
