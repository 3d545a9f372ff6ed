import { isTicked, textOf, type Checked, type FieldProblem, type Posted } from '../joining/form'

/** What a member sends to join a group. */
export type AskValues = { readonly message: string | null; readonly listed: boolean }

export function checkAsk(posted: Posted): Checked<AskValues> {
  const problems: Record<string, FieldProblem> = {}
  const message = textOf(posted, 'message', problems, false)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, values: { message, listed: isTicked(posted, 'listed') } }
}

/** The note that goes with a decision; a refusal needs one. */
export function checkDecision(posted: Posted, isAccepted: boolean): Checked<{ readonly note: string | null }> {
  const problems: Record<string, FieldProblem> = {}
  const note = textOf(posted, 'note', problems, !isAccepted)
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values: { note } }
}
