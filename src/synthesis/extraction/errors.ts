import { APIError } from 'payload'

import type { EntryRow, RowProblem } from '../entry/rows'

const STATUS = {
  'not-found': 404,
  'not-permitted': 403,
  'not-revealed': 403,
  'conflict-of-interest': 403,
  'not-open': 409,
  'submitted-already': 409,
  'reason-missing': 400,
  'not-asked': 400,
  'wrong-people': 400,
  kept: 409,
} as const

export type ExtractionProblem = keyof typeof STATUS

/** Something about an extraction that can't be done; `data.code` says why, the message what to do. Names no content. */
export class ExtractionRefused extends APIError<{ code: ExtractionProblem }> {
  constructor(code: ExtractionProblem, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}

/** A save from a window that had not seen the newest one; carries what is stored, which is the asker's own. */
export class StaleRows extends APIError {
  readonly current: { revision: number; rows: EntryRow[] }
  constructor(current: { revision: number; rows: EntryRow[] }) {
    super(
      'A newer version of these results has been saved, probably from another window of yours. Look at it before you go on.',
      409, null, true,
    )
    this.current = current
  }
}

/** Rows that cannot become results yet: row by row and field by field. */
export class RowsRefused extends APIError {
  readonly problems: RowProblem[]
  constructor(problems: RowProblem[]) {
    super(`These results can't be accepted yet: ${problems.map(({ message }) => message).join(' ')}`, 422, null, true)
    this.problems = problems
  }
}
