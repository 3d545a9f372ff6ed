import { z } from 'zod'
import type { Condition } from './types'

/** Letters, digits, dots and dashes; never a name that every JavaScript object has already. */
const id = z.string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'must be 1 to 40 letters, digits, dots or dashes: choose another')
  .refine((name) => !(name in {}), 'is a name the software keeps for itself: choose another')

const text = (most: number): z.ZodString => z.string().trim().min(1, 'is empty: write something').max(most)

/** Shown as a link, so nothing but the web. */
const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address: begin with https://' }).max(500)

const names = z.array(id).min(1, 'is empty: name at least one').max(100)
const whole = z.number().int().min(0).max(100)
const limits = { atLeast: whole.optional(), atMost: whole.optional() }

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ item: id, in: names }),
      z.strictObject({ domain: id, in: names }),
      z.strictObject({ all: z.array(condition).min(1).max(60) }),
      z.strictObject({ any: z.array(condition).min(1).max(60) }),
      z.strictObject({ not: condition }),
      z.strictObject({ count: z.strictObject({ items: names, in: names }), ...limits }),
      z.strictObject({ count: z.strictObject({ domains: names, in: names }), ...limits }),
      z.strictObject({ always: z.literal(true) }),
    ],
    { error: 'is not a condition: use item, domain, all, any, not, count or always, and no other field beside' },
  ),
)

const rule = z
  .array(z.strictObject({ when: condition, then: id, because: text(300) }))
  .min(1, 'has no rows: write one, or leave the rule out')
  .max(60)

const item = z.strictObject({
  id,
  label: text(160),
  responses: id,
  appliesWhen: condition.optional(),
  reasonFor: names.optional(),
  isCritical: z.boolean().optional(),
})

const domain = z.strictObject({
  id: id.refine((name) => name !== 'overall', 'is kept for the judgement of the whole: choose another'),
  label: text(160),
  gloss: text(600),
  items: z.array(item).max(60),
  rule: rule.optional(),
  levels: id.optional(),
  appliesWhen: condition.optional(),
})

const level = z.strictObject({
  id,
  label: text(100),
  mark: z.string().refine((mark) => /^\S{1,4}$/u.test(mark), 'must be one to four characters without spaces'),
  gloss: text(600),
  band: z.enum(['high', 'moderate', 'low', 'very-low']).optional(),
})

/** The shape of an instrument, with every list bounded. What its parts say of each other is checked elsewhere. */
export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be 1 to 60 small letters, digits or dashes'),
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'must be 1 to 40 letters, digits, dots or dashes'),
  name: text(200),
  shortName: text(60),
  unit: z.enum(['result', 'study', 'review', 'body-of-evidence', 'qualitative-finding', 'intervention']),
  designs: z.array(id).max(60),
  state: z.enum(['current', 'draft', 'retired']),
  verification: z.strictObject({
    state: z.enum(['verified', 'partly-verified', 'not-verified']),
    note: text(2000),
  }),
  sources: z.array(z.strictObject({ title: text(300), url: webAddress, seen: z.boolean() })).max(30),
  guidanceUrl: webAddress,
  licence: text(1000),
  responseSets: z.record(id, z.array(z.strictObject({ id, label: text(100) })).min(2, 'offers no choice').max(20)),
  levels: z.record(id, z.array(level).min(2, 'offers no choice').max(12)),
  domains: z.array(domain).min(1, 'is empty: an instrument has at least one domain').max(40),
  overall: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('level'), rule: rule.optional() }),
    z.strictObject({ kind: z.literal('profile'), why: text(600) }),
  ]),
  overrideAllowed: z.boolean(),
  needsJustification: z.enum(['overrides', 'every-domain', 'every-item']),
})
