import { APIError } from 'payload'

const STATUS = {
  'not-found': 404,
  'not-waiting': 409,
  'reason-missing': 400,
  'not-asked': 400,
  'no-such-record': 400,
  'has-account': 409,
  'address-taken': 409,
  'no-mail': 409,
  'not-public': 409,
  'nobody-waits': 409,
} as const

export type PartnershipProblem = keyof typeof STATUS

/** Something about a registration, a request or a mail that can't be done; `data.code` says why, the message what to do. */
export class PartnershipRefused extends APIError<{ code: PartnershipProblem }> {
  constructor(code: PartnershipProblem, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}
