'use client'

import type { Pair } from '../extraction/compare'
import type { Offered } from '../extraction/queries'
import type { SettledPair } from '../extraction/settling'
import { columnOf } from '../entry/columns'
import type { RowProblem } from '../entry/rows'
import { valueInWords } from './settled'

type ComparedPairProps = {
  pair: Pair
  /** The two people, in the order of the values. */
  names: readonly string[]
  offered: Offered
  settled: SettledPair | undefined
  problems: readonly RowProblem[]
  isReadOnly: boolean
  onChange: (settled: SettledPair) => void
}

const standing = { same: 'Same', 'within-tolerance': 'Same within rounding', differs: 'Differs' } as const

/** One result as two people took it out, field by field, and what it is settled as. */
export function ComparedPair({ pair, names, offered, settled, problems, isReadOnly, onChange }: ComparedPairProps) {
  const { place, rows, fields } = pair
  const isShared = Boolean(rows[0] && rows[1])
  const cells = settled?.cells ?? null
  const reasons = settled?.reasons ?? {}
  const set = (field: string, value: string) => onChange({ place, cells: { ...cells, [field]: value }, reasons })
  const because = (field: string, reason: string) => onChange({ place, cells, reasons: { ...reasons, [field]: reason } })
  const problemOf = (field: string) => problems.find(({ path }) => path === field)?.message
  const only = rows[0] ? names[0] : names[1]
  return (
    <section className="apr-part" aria-labelledby={`pair-${place}`}>
      <h2 id={`pair-${place}`}>Result {place}{isShared ? '' : `: only ${only ?? 'one of the two'} has it`}</h2>
      {!isReadOnly && (
        <label className="apr-check">
          <input type="checkbox" checked={cells === null} onChange={() => onChange({ place, reasons, cells: cells === null ? { ...(rows[0] ?? rows[1])?.cells } : null })} />
          Leave this result out
        </label>
      )}
      {(!isShared || cells === null) && !isReadOnly && (
        <label className="apr-field">
          {cells === null ? 'Why it is left out' : 'Why it is kept'} (needed)
          <input type="text" value={reasons.row ?? ''} onChange={(event) => because('row', event.target.value)} />
        </label>
      )}
      {problemOf('row') && <p className="apr-problem apr-problem-text" role="alert">{problemOf('row')}</p>}
      <div className="ent-scroll" role="region" aria-label={`Result ${place}, field by field`} tabIndex={0}>
        <table className="ent-compare">
          <thead>
            <tr>
              <th scope="col">Field</th>
              {names.map((name, index) => <th key={`${name}${index}`} scope="col">{name}</th>)}
              <th scope="col">Compared</th>
              {!isReadOnly && cells && <th scope="col">Settled as</th>}
              {!isReadOnly && cells && <th scope="col">Why</th>}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, label, values, agreement }) => (
              <tr key={field} data-agreement={isShared ? agreement : 'one'}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={index}>
                    {value ? valueInWords(field, value, offered) : <span className="apr-help">nothing</span>}
                    {!isReadOnly && cells && isShared && agreement === 'differs' && (
                      <button
                        type="button"
                        className="apr-button apr-small"
                        aria-pressed={(cells[field] ?? '') === value && field in cells}
                        aria-label={`${label}: take ${value ? `“${valueInWords(field, value, offered)}”` : 'nothing'} of ${names[index] ?? ''}`}
                        onClick={() => set(field, value)}
                      >
                        Take
                      </button>
                    )}
                  </td>
                ))}
                <td>{isShared ? standing[agreement] : 'Only one'}</td>
                {!isReadOnly && cells && (
                  <>
                    <td><Settled field={field} label={label} value={cells[field] ?? ''} offered={offered} onChange={(value) => set(field, value)} /></td>
                    <td>
                      {isShared && agreement === 'differs' && (
                        <input type="text" aria-label={`${label}: why it is settled so`} value={reasons[field] ?? ''} onChange={(event) => because(field, event.target.value)} />
                      )}
                      {problemOf(field) && <p className="apr-problem-text" role="alert">{problemOf(field)}</p>}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.filter(({ path }) => path !== 'row' && !fields.some(({ field }) => field === path)).map(({ path, message }) => (
        <p key={path} className="apr-problem apr-problem-text" role="alert">{columnOf(path)?.label ?? path}: {message}</p>
      ))}
    </section>
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
