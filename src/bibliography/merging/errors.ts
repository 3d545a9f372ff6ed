import { APIError } from 'payload'

export type MergeProblem = 'not-found' | 'already-merged' | 'not-permitted' | 'not-public' | 'edited-since' | 'nothing-to-merge'

const STATUS: Readonly<Record<MergeProblem, number>> = {
  'not-found': 404,
  'already-merged': 409,
  'not-permitted': 403,
  'not-public': 409,
  'edited-since': 409,
  'nothing-to-merge': 400,
}

/** A merge or its undo that can't be made; `data.code` says why, the message what to do. */
export class MergeRefused extends APIError<{ code: MergeProblem; fields?: string[] }> {
  constructor(code: MergeProblem, message: string, fields?: string[]) {
    super(message, STATUS[code], { code, ...(fields ? { fields } : {}) }, true)
  }
}
