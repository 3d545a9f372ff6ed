import { APIError } from 'payload'

export type DeskProblem = 'not-found' | 'decided-already' | 'reason-missing' | 'nothing-named' | 'not-asked'

const STATUS: Readonly<Record<DeskProblem, number>> = {
  'not-found': 404,
  'decided-already': 409,
  'reason-missing': 400,
  'nothing-named': 400,
  'not-asked': 400,
}

/** A decision that can't be made; `data.code` says why, the message what to do. */
export class DeskRefused extends APIError<{ code: DeskProblem }> {
  constructor(code: DeskProblem, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}
