import type { ImportCounts } from '../counts'
import { counted, inDigits, listed } from './wording'

/** How many records are decided which way. */
export type DecisionCounts = { add: number; merge: number; skip: number; undecided: number }

/** What adding the import will do, in numbers: one sentence for each thing. */
export function commitInWords({ add, merge, skip }: DecisionCounts): string[] {
  return [
    add > 0 ? `${counted(add, 'record')} ${add === 1 ? 'becomes a new reference' : 'become new references'}, as ${add === 1 ? 'a draft' : 'drafts'} that nobody outside sees.` : 'No new reference is added.',
    merge > 0 ? `${counted(merge, 'record')} ${merge === 1 ? 'is' : 'are'} merged with what is there: nothing is lost, and both sources are remembered.` : '',
    skip > 0 ? `${counted(skip, 'record')} ${skip === 1 ? 'is' : 'are'} left out, and stay${skip === 1 ? 's' : ''} listed in this import.` : '',
  ].filter(Boolean)
}

/** The words on the button: “Add 1,200 and merge 34”. */
export function commitButton({ add, merge }: DecisionCounts): string {
  const parts = listed([add > 0 ? `add ${inDigits(add)}` : '', merge > 0 ? `merge ${inDigits(merge)}` : ''])
  return parts === '' ? 'Close the import without adding anything' : parts.charAt(0).toUpperCase() + parts.slice(1)
}

/** What came of the import, in numbers. */
export function resultInWords(counts: ImportCounts | null): string[] {
  const { outcomes, leftOut } = counts ?? {}
  if (!outcomes) return ['The import was added.']
  const left = leftOut ?? outcomes.skipped
  return [
    `${counted(outcomes.added, 'new reference')} added.`,
    outcomes.merged > 0 ? `${counted(outcomes.merged, 'record')} merged with what was there.` : '',
    outcomes.unchanged > 0 ? `${counted(outcomes.unchanged, 'record')} held nothing that was not there already.` : '',
    left > 0 ? `${counted(left, 'record')} left out.` : '',
  ].filter(Boolean)
}

/** What taking the import back removes, in numbers. */
export function undoInWords(counts: ImportCounts | null): string {
  const { outcomes } = counts ?? {}
  if (!outcomes) return 'Removes every reference that came with this import and puts back what it changed.'
  const parts = listed([
    outcomes.added > 0 ? `removes ${counted(outcomes.added, 'reference')} that came with it` : '',
    outcomes.merged > 0 ? `puts back ${counted(outcomes.merged, 'reference')} as ${outcomes.merged === 1 ? 'it was' : 'they were'} before` : '',
  ])
  return parts === '' ? 'Changes nothing, since nothing was added.' : `It ${parts}.`
}
