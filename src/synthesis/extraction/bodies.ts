import { z } from 'zod'

import { dueDay } from '@/appraisal/dueDay'

import { mostRows } from '../entry/rows'

const id = z.string().min(1).max(100)
const reason = z.string().max(1000)

const row = z.strictObject({ id, cells: z.record(z.string().max(60), z.string().max(5000)) })

/** Results as typed, and the revision that they were typed upon. */
export const rowsBody = z.strictObject({ revision: z.int().min(0), rows: z.array(row).max(mostRows) })

export const assignBody = z.strictObject({
  studies: z.array(id).min(1).max(200),
  extractors: z.array(id).length(2),
  arbiter: id.optional(),
  dueOn: dueDay.optional(),
  note: z.string().max(2000).optional(),
})

export const reasonBody = z.strictObject({ reason })

export const replaceBody = z.strictObject({ extractor: id, replacement: id, reason })

/** For every pair of results: the settled row, or that it is left out, and why where the two differed. */
export const reconcileBody = z.strictObject({
  method: z.enum(['agreed', 'third-person']),
  settled: z.array(z.strictObject({
    place: id,
    /** Null leaves the result out. */
    cells: z.record(z.string().max(60), z.string().max(5000)).nullable(),
    /** By field, or `row` for the whole result. */
    reasons: z.record(z.string().max(60), reason),
  })).max(600),
})
