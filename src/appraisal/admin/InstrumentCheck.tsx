'use client'

import './appraisal.css'

import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { Instrument } from '../instruments/types'
import { instrumentProblems } from '../instruments/validate'
import { InstrumentPreview } from './InstrumentPreview'
import { Note } from './Note'

/** On the edit page of an instrument: what is wrong with the definition as typed, else how raters will meet it. */
export function InstrumentCheck() {
  const definition = useFormFields(([fields]) => fields.definition?.value)
  const isEmpty = definition === undefined || definition === null || definition === ''
  const problems = useMemo(() => (isEmpty ? [] : instrumentProblems(definition)), [definition, isEmpty])
  return (
    <div className="apr apr-check-result">
      <h3>Check of the definition</h3>
      {isEmpty ? (
        <Note><p>Nothing to check yet. Copy a tool from the page “Tools” as a starting point, or paste a definition.</p></Note>
      ) : problems.length > 0 ? (
        <Note tone="error" title={problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`}>
          <ul className="apr-list">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Note>
      ) : (
        <>
          <Note tone="success"><p>Nothing is wrong with it. This is how raters will meet it:</p></Note>
          <InstrumentPreview instrument={definition as Instrument} />
        </>
      )}
    </div>
  )
}
