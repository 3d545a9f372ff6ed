import { z } from 'zod'

import { dueDay } from './dueDay'

const id = z.string().min(1).max(100)
const reason = z.string().max(2000)
const text = z.string().max(20_000)
/** Item, domain or "overall". */
const place = z.string().min(1).max(100)

const answer = z.strictObject({
  response: z.string().max(100),
  quote: text.optional(),
  page: z.string().max(200).optional(),
  comment: text.optional(),
})

const answers = z.record(place, answer)
const judgements = z.record(place, z.strictObject({ level: z.string().max(100), reason: text.optional() }))

export const assignBody = z.strictObject({
  studies: z.array(id).max(500).default([]),
  intervention: id.optional(),
  result: id.optional(),
  instrument: z.string().min(1).max(200),
  raters: z.array(id).min(1).max(50),
  arbiter: id.optional(),
  dueOn: dueDay.optional(),
  round: z.enum(['live', 'calibration']).default('live'),
  note: reason.optional(),
}).refine(({ studies, intervention }) => (studies.length > 0) !== Boolean(intervention), {
  path: ['studies'], error: 'have to be named, or else one intervention, and not both',
})

export const removeRaterBody = z.strictObject({ rater: id, reason, replacement: id.optional() })
export const addRaterBody = z.strictObject({ rater: id })
export const reasonBody = z.strictObject({ reason })
export const filledBody = z.strictObject({ revision: z.number().int().min(0), answers, judgements })
export const interestBody = z.strictObject({ declared: z.enum(['none', 'has-interest']), note: reason.optional() })

export const reconcileBody = z.strictObject({
  answers,
  judgements,
  reasons: z.record(place, text).default({}),
  method: z.enum(['agreed', 'third-person']),
  summaryForReaders: z.string().max(5000).optional(),
})
