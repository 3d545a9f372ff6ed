import type { DateFieldValidation } from 'payload'

import type { Problem } from '@collections/hooks/refuse'
import { mostOutcomes } from '@/synthesis/certainty/findings/outcomes'

/** The review is due after the search. */
export const dueAfterSearch: DateFieldValidation = (value, { siblingData }) => {
  const { searchedOn } = siblingData as { searchedOn?: string | Date | null }
  if (!value || !searchedOn || new Date(value) > new Date(searchedOn)) return true
  return 'The next review is due before the search was made. Correct one of the two dates.'
}

/** A Summary of Findings has seven outcomes at the most; what matters most is lost among more. */
export function summaryProblems({ mainOutcomes }: Record<string, unknown>): Problem[] {
  const given = Array.isArray(mainOutcomes) ? mainOutcomes.length : 0
  if (given <= mostOutcomes) return []
  const message = `These are ${given} outcomes; a Summary of Findings has ${mostOutcomes} at the most. Take out those that matter least for a decision. Their findings stay on the page.`
  return [{ path: 'mainOutcomes', message }]
}
