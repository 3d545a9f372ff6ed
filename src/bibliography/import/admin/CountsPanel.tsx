import { importVerdicts } from '@collections/importRecords/options'

import type { ImportCounts } from '../counts'
import { VerdictTag } from './signs'
import { counted, inDigits } from './wording'

const explanations = {
  new: 'Nothing like it in the hub or earlier in the file',
  same: 'The same as a stored reference or an earlier record',
  ask: 'A person has to decide',
  conflict: 'One identifier with two titles',
  rejected: 'Neither title nor identifier',
} as const

const lacks = [
  ['title', 'without a title'], ['author', 'without an author or editor'],
  ['year', 'without a year'], ['identifier', 'without an identifier'],
] as const

/** What the file holds, in numbers. */
export function CountsPanel({ counts }: { counts: ImportCounts }) {
  const lacking = lacks.filter(([lack]) => counts.without[lack] > 0)
  return (
    <section aria-label="The file in numbers">
      <p>
        <strong>{counted(counts.records, 'record')}</strong>
        {counts.verdicts.same > 0 &&
          `: ${inDigits(counts.duplicatesStored)} the same as a stored reference, ${inDigits(counts.duplicatesWithin)} the same as an earlier record of the file`}
      </p>
      <ul className="imp-counts">
        {importVerdicts.map(({ value }) => (
          <li key={value}>
            <strong>{inDigits(counts.verdicts[value])}</strong>
            <VerdictTag verdict={value} />
            <span className="imp-help">{explanations[value]}</span>
          </li>
        ))}
      </ul>
      <p>
        {lacking.length === 0
          ? 'Every record has a title, an author or editor, a year and an identifier.'
          : `Of these, ${lacking.map(([lack, words]) => `${inDigits(counts.without[lack])} ${words}`).join(', ')}.`}
      </p>
    </section>
  )
}
