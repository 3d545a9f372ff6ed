import { APIError } from 'payload'

import type { Problem } from './instruments/evaluate'
import type { Answers, Judgements } from './instruments/types'

const STATUS = {
  'not-found': 404,
  'not-permitted': 403,
  'not-revealed': 403,
  'conflict-of-interest': 403,
  'not-declared': 409,
  'not-open': 409,
  'submitted-already': 409,
  'calibrate-first': 409,
  'reason-missing': 400,
  'not-asked': 400,
  'wrong-people': 400,
  'wrong-instrument': 400,
  'instrument-retired': 409,
  'rated': 409,
} as const

export type AppraisalProblem = keyof typeof STATUS

/** Something about a rating that can't be done; `data.code` says why, the message what to do. Names no content. */
export class AppraisalRefused extends APIError<{ code: AppraisalProblem }> {
  constructor(code: AppraisalProblem, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}

/** What the hub has of a rater's own draft. */
export type StoredForm = { revision: number; answers: Answers; judgements: Judgements }

/** A save from a window that had not seen the newest one; carries what is stored, which is the asker's own. */
export class StaleSave extends APIError {
  readonly current: StoredForm
  constructor(current: StoredForm) {
    super(
      'A newer version of this rating has been saved, probably from another window of yours. Look at it before you go on.',
      409, null, true,
    )
    this.current = current
  }
}

/** A rating that is not complete or contradicts its instrument, place by place. */
export class NotComplete extends APIError {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(`This rating can't be accepted yet: ${problems.map(({ message }) => message).join(' ')}`, 422, null, true)
    this.problems = problems
  }
}
