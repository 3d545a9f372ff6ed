'use client'

import type { FieldDifference } from '../extraction/compare'
import type { Offered } from '../extraction/queries'
import { columnOf } from '../entry/columns'
import type { RowProblem } from '../entry/rows'
import { valueInWords } from './settled'

type ComparedFieldsProps = {
  /** What the table is about, such as "Result 2, where they differ". */
  label: string
  fields: readonly FieldDifference[]
  /** The two people, in the order of the values. */
  names: readonly string[]
  offered: Offered
  /** Whether both have this result, so that their values can be compared. */
  isShared: boolean
  /** What is settled; null where nobody may, or the result is left out. */
  cells: Readonly<Record<string, string>> | null
  reasons: Readonly<Record<string, string>>
  /** One reason given for the whole result, so that each field needs none. */
  hasOneReason: boolean
  problems: readonly RowProblem[]
  onSet: (field: string, value: string) => void
  onReason: (field: string, reason: string) => void
}

const standing = { same: 'Same', 'within-tolerance': 'Same within rounding', differs: 'Differs' } as const

/** Fields of one result as two people took them out, and what each is settled as. */
export function ComparedFields({
  label, fields, names, offered, isShared, cells, reasons, hasOneReason, problems, onSet, onReason,
}: ComparedFieldsProps) {
  const needsWhy = ({ field, agreement }: FieldDifference): boolean =>
    (isShared && agreement === 'differs') || Boolean(reasons[field]) || problems.some(({ path }) => path === field)
  const hasWhy = cells !== null && fields.some(needsWhy)
  return (
    <div className="ent-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="ent-compare">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {names.map((name, index) => <th key={`${name}${index}`} scope="col">{name}</th>)}
            {isShared && <th scope="col">Compared</th>}
            {cells && <th scope="col">Settled as</th>}
            {hasWhy && <th scope="col">Why</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const { field: name, label: head, values, agreement } = field
            const differs = isShared && agreement === 'differs'
            const problem = problems.find(({ path }) => path === name)?.message
            return (
              <tr key={name} data-agreement={isShared ? agreement : 'one'}>
                <th scope="row">{head}</th>
                {values.map((value, index) => (
                  <td key={index}>
                    {value ? valueInWords(name, value, offered) : <span className="apr-help">nothing</span>}
                    {cells && differs && (
                      <button
                        type="button"
                        className="apr-button apr-small ent-take"
                        aria-pressed={name in cells && cells[name] === value}
                        aria-label={`${head}: take ${value ? `“${valueInWords(name, value, offered)}”` : 'nothing'} of ${names[index] ?? ''}`}
                        onClick={() => onSet(name, value)}
                      >
                        Take
                      </button>
                    )}
                  </td>
                ))}
                {isShared && <td>{standing[agreement]}</td>}
                {cells && <td><Settled field={name} label={head} value={cells[name] ?? ''} offered={offered} onChange={(value) => onSet(name, value)} /></td>}
                {hasWhy && (
                  <td>
                    {needsWhy(field) && (
                      <input
                        type="text" aria-label={`${head}: why it is settled so`} placeholder={hasOneReason ? 'As said for all' : ''}
                        value={reasons[name] ?? ''} onChange={(event) => onReason(name, event.target.value)}
                        {...(problem ? { 'aria-invalid': true } : {})}
                      />
                    )}
                    {problem && <p className="apr-problem-text" role="alert">{problem}</p>}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type SettledProps = { field: string; label: string; value: string; offered: Offered; onChange: (value: string) => void }

function Settled({ field, label, value, offered, onChange }: SettledProps) {
  const column = columnOf(field)
  const choices = column?.from ? offered[column.from] : column?.choices
  const name = `${label}: settled as`
  if (!choices) return <input type="text" aria-label={name} value={value} onChange={(event) => onChange(event.target.value)} />
  return (
    <select aria-label={name} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{''}</option>
      {value && !choices.some((one) => one.value === value) && <option value={value}>{value}</option>}
      {choices.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
    </select>
  )
}
