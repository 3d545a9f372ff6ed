'use client'

import { useState } from 'react'

import { conversions, workingsOf, type Needed } from '../conversions/catalogue'
import { ConversionRefused, shown, type Worked } from '../conversions/worked'
import { pValueOf } from '../measures/pValue'
import { numberIn, type EntryRow } from '../entry/rows'

type ConversionPanelProps = {
  row: EntryRow
  number: number
  onUse: (cells: Record<string, string>) => void
}

/** Works numbers out from others of the source, and shows how: formula, steps, where the formula is printed, what was assumed. */
export function ConversionPanel({ row, number, onUse }: ConversionPanelProps) {
  const [id, setId] = useState(conversions[0]?.id ?? '')
  const [typed, setTyped] = useState<Record<string, string>>({})
  const conversion = conversions.find((one) => one.id === id)
  if (!conversion) return null
  const textOf = (need: Needed): string => typed[need.name] ?? (need.field ? row.cells[need.field] : undefined) ?? (need.usual === undefined ? '' : String(need.usual))
  const outcome = worked(() => conversion.work(numbersIn(conversion.needs, textOf)), conversion.needs, textOf)
  const use = ({ values }: Worked) => {
    const cells = Object.fromEntries(values.flatMap(({ field, value }) => (field ? [[field, rounded(value)]] : [])))
    const before = row.cells.workings?.trim()
    onUse({
      ...cells, ...(conversion.measure ? { effectMeasure: conversion.measure } : {}),
      workings: [before, outcome.worked ? workingsOf(conversion, outcome.worked) : ''].filter(Boolean).join('\n\n'),
    })
    setTyped({})
  }
  return (
    <section className="apr-box" aria-labelledby="conversion-title">
      <h2 id="conversion-title">Work a number out, result {number}</h2>
      <label className="apr-field">
        What you need
        <select
          value={id}
          onChange={(event) => {
            setId(event.target.value)
            setTyped({})
          }}
        >
          {conversions.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </label>
      <div className="apr-fields">
        {conversion.needs.map((need) => (
          <label key={need.name} className="apr-field">
            {need.label}
            <input type="text" inputMode="decimal" autoComplete="off" value={textOf(need)} onChange={(event) => setTyped({ ...typed, [need.name]: event.target.value })} />
          </label>
        ))}
      </div>
      <div aria-live="polite">
        {outcome.missing && <p className="apr-help">{outcome.missing}</p>}
        {outcome.problem && <p className="apr-problem">{outcome.problem}</p>}
        {outcome.worked && (
          <>
            <dl className="ent-values">
              {outcome.worked.values.map(({ label, value }) => (
                <div key={label} style={{ display: 'contents' }}>
                  <dt>{label}</dt>
                  <dd>{shown(value)}</dd>
                </div>
              ))}
            </dl>
            <ol className="ent-steps">{outcome.worked.steps.map((step) => <li key={step}>{step}</li>)}</ol>
            <p className="apr-help">
              Formula: {outcome.worked.source.name}, {outcome.worked.source.place}
              {outcome.worked.source.doi && <>. <a href={`https://doi.org/${encodeURI(outcome.worked.source.doi)}`} rel="noreferrer" target="_blank">doi:{outcome.worked.source.doi}</a></>}
            </p>
            {outcome.worked.assumptions.map((assumption) => <p key={assumption} className="apr-note apr-warning"><strong>Assumed:</strong> {assumption}</p>)}
          </>
        )}
      </div>
      {outcome.worked && (
        <button type="button" className="apr-button" onClick={() => outcome.worked && use(outcome.worked)}>Use these values in result {number}</button>
      )}
    </section>
  )
}

type Outcome = { worked: Worked | null; problem: string | null; missing: string | null }

/** Six figures that count: more than any source prints, and no rounding that anybody could see. */
const rounded = (value: number): string => String(Number(value.toPrecision(6)))

function numberFor(text: string): number | null {
  const read = numberIn(text)
  if ('value' in read) return read.value
  const p = pValueOf(text)
  return p && p !== 'words' && p.relation === '=' ? p.value : null
}

const numbersIn = (needs: readonly Needed[], textOf: (need: Needed) => string): Record<string, number> =>
  Object.fromEntries(needs.map((need) => [need.name, numberFor(textOf(need)) ?? Number.NaN]))

function worked(work: () => Worked, needs: readonly Needed[], textOf: (need: Needed) => string): Outcome {
  const nothing = { worked: null, problem: null, missing: null }
  const empty = needs.filter((need) => !textOf(need).trim())
  if (empty.length > 0) return { ...nothing, missing: `Still needed: ${empty.map(({ label }) => label).join(', ')}.` }
  const unread = needs.find((need) => numberFor(textOf(need)) === null)
  if (unread) return { ...nothing, problem: `${unread.label}: "${textOf(unread)}" is not an exact number. Correct it.` }
  try {
    return { ...nothing, worked: work() }
  } catch (error) {
    if (error instanceof ConversionRefused) return { ...nothing, problem: error.message }
    throw error
  }
}
