import type { DeskField, DeskPair, DeskRecord } from '../pairView'

type FieldTableProps = {
  pair: DeskPair
  /** CSL variable to the id of the record whose value is to be kept. */
  chosen: Readonly<Record<string, string>>
  /** Absent where the values cannot be chosen here. */
  onChoose: ((field: string, id: string) => void) | null
}

const MARKS: Readonly<Record<DeskField['word'], { sign: string; word: string }>> = {
  same: { sign: '=', word: 'same' },
  different: { sign: '≠', word: 'different' },
  'only left': { sign: '◧', word: 'only left' },
  'only right': { sign: '◨', word: 'only right' },
}

/** Lists of which a merge keeps every entry: there is nothing to choose. */
const UNIONS = new Set(['keyword', 'custom'])

/** Two records field by field. What differs is marked by a sign and a word; its value to keep can be chosen. */
export function FieldTable({ pair, chosen, onChoose }: FieldTableProps) {
  const { one, other, fields } = pair
  return (
    <table className="desk-fields">
      <caption className="desk-hidden">The two records field by field</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col"><Side label="Left" record={one} /></th>
          <th scope="col"><Side label="Right" record={other} /></th>
        </tr>
      </thead>
      <tbody>
        {fields.map((row) => {
          const canChoose = onChoose !== null && row.word === 'different' && !UNIONS.has(row.field)
          return (
            <tr key={row.field} className={row.word === 'different' ? 'desk-differs' : undefined}>
              <th scope="row">
                {row.label}
                <span className="desk-mark"><span aria-hidden="true">{MARKS[row.word].sign}</span> {MARKS[row.word].word}</span>
              </th>
              {([['Left', one.id, row.one], ['Right', other.id, row.other]] as const).map(([side, id, value]) => (
                <td key={side} data-side={side}>
                  {value || <span className="desk-nothing">not stated</span>}
                  {canChoose && (
                    <label className="desk-keep">
                      <input
                        type="radio"
                        name={`keep-${row.field}`}
                        checked={chosen[row.field] === id}
                        onChange={() => onChoose(row.field, id)}
                      />
                      Keep this <span className="desk-hidden">{row.label} of the {side.toLowerCase()} record</span>
                    </label>
                  )}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Side({ label, record }: { label: string; record: DeskRecord }) {
  return (
    <>
      {label}: {record.standing}{' '}
      {record.href && (
        <a href={record.href} target="_blank" rel="noreferrer">
          open<span className="desk-hidden"> the {label.toLowerCase()} record in a new tab</span>
        </a>
      )}
    </>
  )
}
