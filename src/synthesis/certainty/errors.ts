import { APIError } from 'payload'

import type { Problem } from '@/appraisal/instruments/evaluate'

const STATUS = {
  'not-found': 404,
  'no-such-body': 400,
  'not-asked': 400,
  'own-rating': 403,
  'not-open': 409,
  stale: 409,
  'has-ratings': 409,
  incomplete: 422,
} as const

/** Something about a certainty rating that can't be done; `data.code` says why, the message what to do. */
export class CertaintyRefused extends APIError<{ code: keyof typeof STATUS }> {
  constructor(code: keyof typeof STATUS, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}

/** A rating that is not complete: all that is missing, in one sentence each. */
export const incomplete = (problems: readonly Problem[]): CertaintyRefused =>
  new CertaintyRefused('incomplete', `This rating is not complete yet: ${problems.map(({ message }) => message).join(' ')}`)
