import type { EarlierImport } from './answers'
import { Note } from './signs'
import { dayInWords, stateLabel } from './wording'

/** Says that the same file came before, and what became of it. */
export function ImportedBefore({ earlier, admin }: { earlier: readonly EarlierImport[]; admin: string }) {
  if (earlier.length === 0) return null
  const wasAdded = earlier.some(({ state }) => state === 'committed')
  return (
    <Note tone="warning" title="This file was imported before">
      <ul className="imp-list">
        {earlier.map(({ id, title, state, begunAt }) => (
          <li key={id}>
            <a href={`${admin}/import/${id}`}>{title}</a>, {dayInWords(begunAt)}: {stateLabel(state).toLowerCase()}
          </li>
        ))}
      </ul>
      <p>
        {wasAdded
          ? 'Its records are there already; adding it again adds nothing.'
          : 'It was not added then, so its records may well be new.'}
      </p>
    </Note>
  )
}
