import { addressOf, choiceOf, dayOf, isTicked, lineOf, sectorValues, textOf, type Checked, type FieldProblem, type Posted } from '../joining/form'
import type { Sector } from '../joining/options'
import { countryCodes } from '../countries'

/** A question to the hub as it was sent, checked. */
export type RequestValues = {
  readonly name: string
  readonly email: string
  readonly organisation: string | null
  readonly sector: Sector | null
  readonly country: string | null
  readonly question: string
  readonly purpose: string | null
  /** A day, YYYY-MM-DD. */
  readonly neededBy: string | null
  readonly consentPublish: boolean
}

/** Checks an evidence request. */
export function checkRequest(posted: Posted): Checked<RequestValues> {
  const problems: Record<string, FieldProblem> = {}
  const question = textOf(posted, 'question', problems, true) ?? ''
  const purpose = textOf(posted, 'purpose', problems, false)
  const name = lineOf(posted, 'name', problems, true) ?? ''
  const email = addressOf(posted, problems)
  const organisation = lineOf(posted, 'organisation', problems, false)
  const sector = choiceOf(posted, 'sector', sectorValues, problems, false)
  const country = choiceOf(posted, 'country', countryCodes, problems, false)
  const neededBy = dayOf(posted, 'neededBy', problems)
  if (!isTicked(posted, 'consentContact')) problems.consentContact = 'missing'
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return {
    ok: true,
    values: { question, purpose, name, email, organisation, sector, country, neededBy, consentPublish: isTicked(posted, 'consentPublish') },
  }
}
