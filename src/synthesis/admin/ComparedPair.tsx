'use client'

import { columnOf } from '../entry/columns'
import type { RowProblem } from '../entry/rows'
import type { Pair } from '../extraction/compare'
import type { Offered } from '../extraction/queries'
import type { SettledPair } from '../extraction/settling'
import { ComparedFields } from './ComparedFields'
import { nameOfPair } from './settled'

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

export const pairId = (place: string): string => `pair-${place}`

/** One result as two people took it out, what differs first, and what it is settled as. */
export function ComparedPair({ pair, names, offered, settled, problems, isReadOnly, onChange }: ComparedPairProps) {
  const { place, rows, fields } = pair
  const isShared = Boolean(rows[0] && rows[1])
  const cells = settled?.cells ?? null
  const reasons = settled?.reasons ?? {}
  const because = (field: string, reason: string) => onChange({ place, cells, reasons: { ...reasons, [field]: reason } })
  const differing = fields.filter(({ agreement }) => isShared && agreement === 'differs')
  const others = fields.filter((field) => !differing.includes(field))
  const problemOf = (field: string) => problems.find(({ path }) => path === field)?.message
  const only = rows[0] ? names[0] : names[1]
  const isLeftOut = !isReadOnly && cells === null
  const shared = {
    names, offered, isShared, cells: isReadOnly ? null : cells, reasons, hasOneReason: Boolean(reasons.row?.trim()), problems,
    onSet: (field: string, value: string) => onChange({ place, cells: { ...cells, [field]: value }, reasons }), onReason: because,
  }
  const table = (some: Pair['fields'], words: string) => <ComparedFields {...shared} fields={some} label={`Result ${place}, ${words}`} />
  return (
    <section id={pairId(place)} className="apr-part" aria-labelledby={`${pairId(place)}-title`} tabIndex={-1}>
      <h2 id={`${pairId(place)}-title`}>{nameOfPair(pair, offered)}{isShared ? '' : `: only ${only ?? 'one of the two'} has it`}</h2>
      {!isReadOnly && (
        <label className="apr-check">
          <input type="checkbox" checked={isLeftOut} onChange={() => onChange({ place, reasons, cells: isLeftOut ? { ...(rows[0] ?? rows[1])?.cells } : null })} />
          Leave this result out
        </label>
      )}
      {!isReadOnly && (!isShared || isLeftOut || differing.length > 1) && (
        <label className="apr-field">
          {isLeftOut ? 'Why it is left out (needed)' : isShared ? 'One reason for all that differs here (or one for each below)' : 'Why it is kept (needed)'}
          <input type="text" value={reasons.row ?? ''} onChange={(event) => because('row', event.target.value)} />
        </label>
      )}
      {problemOf('row') && <p className="apr-problem apr-problem-text" role="alert">{problemOf('row')}</p>}
      {differing.length > 0 && table(differing, 'where they differ')}
      {others.length > 0 && (isShared ? (
        <details open={differing.length === 0 || problems.some(({ path }) => others.some(({ field }) => field === path))}>
          <summary>{others.length === 1 ? 'One field that agrees' : `${others.length} fields that agree`}</summary>
          {table(others, 'where they agree')}
        </details>
      ) : table(others, 'field by field'))}
      {problems.filter(({ path }) => path !== 'row' && !fields.some(({ field }) => field === path)).map(({ path, message }) => (
        <p key={`${path} ${message}`} className="apr-problem apr-problem-text" role="alert">{columnOf(path)?.label ?? path}: {message}</p>
      ))}
    </section>
  )
}
