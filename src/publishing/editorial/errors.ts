import { APIError } from 'payload'

import type { Refusal } from './states'

const statusOf = { 'wrong-state': 409, 'not-permitted': 403, 'reason-missing': 400 } as const

/** A transition that was asked for and can't be made; `data.code` names which rule refused it. */
export class TransitionRefused extends APIError<{ code: Refusal['code'] }> {
  constructor(refusal: Refusal) {
    super(refusal.message, statusOf[refusal.code], { code: refusal.code }, true)
  }
}

/** Someone tried to set the published state as if it were an ordinary field. */
export class StateSetDirectly extends APIError<{ code: 'state-set-directly' }> {
  constructor() {
    super(
      'The published state can’t be set directly. Save the changes as a draft, then use the transitions: send to review, publish, archive.',
      400,
      { code: 'state-set-directly' },
      true,
    )
  }
}
