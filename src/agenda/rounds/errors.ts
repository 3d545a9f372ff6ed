import { APIError } from 'payload'

const STATUS = {
  'not-found': 404,
  'not-permitted': 403,
  'wrong-step': 409,
  'not-ready': 409,
  'reason-missing': 400,
  'not-asked': 400,
  'in-it-already': 409,
} as const

type RoundProblem = keyof typeof STATUS

/** Something about a round that can't be done; `data.code` says why, the message what to do. Names no vote. */
export class RoundRefused extends APIError<{ code: RoundProblem }> {
  constructor(code: RoundProblem, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}
