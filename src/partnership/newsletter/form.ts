import { addressOf, type Checked, type FieldProblem, type Posted } from '../joining/form'

/** Checks an address that was sent for the newsletter. */
export function checkAddress(posted: Posted): Checked<{ readonly email: string }> {
  const problems: Record<string, FieldProblem> = {}
  const email = addressOf(posted, problems)
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values: { email } }
}
