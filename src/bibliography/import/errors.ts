import { APIError } from 'payload'

export type ImportProblemCode =
  | 'not-found' | 'wrong-state' | 'undecided' | 'too-large' | 'nothing-given' | 'not-understood' | 'nothing-to-merge-with'

const STATUS: Readonly<Record<ImportProblemCode, number>> = {
  'not-found': 404,
  'wrong-state': 409,
  undecided: 409,
  'too-large': 413,
  'nothing-given': 400,
  'not-understood': 400,
  'nothing-to-merge-with': 409,
}

/** Something asked of an import that can't be done; `data.code` says why, the message what to do. */
export class ImportRefused extends APIError<{ code: ImportProblemCode }> {
  constructor(code: ImportProblemCode, message: string) {
    super(message, STATUS[code], { code }, true)
  }
}
