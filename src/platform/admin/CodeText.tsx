'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField, withCondition } from '@payloadcms/ui'
import type { CodeFieldClientProps, JSONFieldClientProps } from 'payload'
import { useCallback, useEffect, useState } from 'react'

import { readJson, writtenOut } from './jsonText'

const mostRows = 24

/**
 * The field for JSON and code. Payload's own loads its editor from another site, which this hub's pages never do: it
 * would stay empty for ever. This one is plain text, which every keyboard and screen reader knows.
 */
export const CodeText = withCondition(function CodeText({ field, path: given, readOnly }: CodeFieldClientProps | JSONFieldClientProps) {
  const isJson = field.type === 'json'
  const [problem, setProblem] = useState<string>()
  const validate = useCallback(() => problem ?? true, [problem])
  const formField = useField<unknown>({ potentiallyStalePath: given, validate })
  const { disabled, path, setValue, value } = formField
  const [typed, setTyped] = useState<{ text: string; of: string }>()
  // What someone types stands as typed until the form holds something else.
  const now = JSON.stringify(value ?? null)
  const refusal = useRefusal(formField, now)
  const showError = formField.showError || refusal !== undefined
  const text = typed?.of === now ? typed.text : writtenOut(value, isJson)

  const change = (next: string) => {
    const read = isJson ? readJson(next) : { value: next }
    setTyped({ text: next, of: JSON.stringify(read.value ?? null) })
    setProblem(read.problem)
    setValue(read.value)
  }

  const id = `field-${path.replace(/\./g, '__')}`
  const isClosed = Boolean(readOnly) || disabled
  return (
    <div className={[fieldBaseClass, 'textarea', showError && 'error', isClosed && 'read-only'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} htmlFor={id} />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} {...(problem || refusal ? { message: problem ?? refusal } : {})} />
        <textarea
          id={id}
          className="textarea-element"
          style={{ width: '100%', padding: '0.75rem', fontFamily: 'var(--font-mono)', resize: 'vertical' }}
          rows={Math.min(mostRows, Math.max(4, text.split('\n').length))}
          spellCheck={false}
          readOnly={isClosed}
          value={text}
          onChange={({ target }) => change(target.value)}
        />
        {problem && <p role="status">{problem}</p>}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
})

type FormField = Pick<ReturnType<typeof useField>, 'errorMessage' | 'formProcessing' | 'formSubmitted' | 'valid'>

/**
 * What the hub said of a field when it refused to save it, until something else stands in it or it is sent again. The
 * form forgets that as soon as it is validated here, or is answered about what was typed before.
 */
function useRefusal({ errorMessage, formProcessing, formSubmitted, valid }: FormField, now: string): string | undefined {
  const [refused, setRefused] = useState<{ message: string; of: string }>()
  useEffect(() => {
    if (formProcessing) setRefused(undefined)
    else if (formSubmitted && valid === false && errorMessage) setRefused((first) => first ?? { message: errorMessage, of: now })
  }, [errorMessage, formProcessing, formSubmitted, now, valid])
  return formSubmitted && refused?.of === now ? refused.message : undefined
}
