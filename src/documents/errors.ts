import { APIError } from 'payload'

type Code = 'no-such-document' | 'no-such-reference' | 'has-reference' | 'already-stored' | 'reading' | 'bad-fields'

const statusOf: Record<Code, number> = {
  'no-such-document': 404,
  'no-such-reference': 404,
  'has-reference': 409,
  'already-stored': 409,
  reading: 409,
  'bad-fields': 400,
}

/** Why a document could not be taken in; the message names the remedy, `data` what stands in the way. */
export class IntakeRefused extends APIError<{ code: Code; reference?: string }> {
  constructor(code: Code, message: string, reference?: string) {
    super(message, statusOf[code], { code, ...(reference ? { reference } : {}) }, true)
  }
}
