import type { ReactNode } from 'react'

import { isMessageKey, type MessageKey } from '../messages'
import { useSite } from '../site'

/** What stands in a form: what was typed by field, and what is wrong with it. */
export type FormState = {
  readonly typed: Readonly<Record<string, readonly string[]>>
  /** A problem by field, as in `form.problem.<problem>`. */
  readonly problems: Readonly<Record<string, string>>
}

type FieldProps = {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Of a filter every field can be left open, which need not be said. */
  readonly isFilter?: boolean
}

const idsOf = (name: string, hint: string | undefined, problem: string | undefined): string | undefined =>
  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined

/** What is wrong with a field, in the reader's language. */
export const useProblem = (problem: string | undefined): string | null => {
  const { t } = useSite()
  if (!problem) return null
  const key = `form.problem.${problem}`
  return isMessageKey(key) ? t(key) : t('form.problem.not-offered')
}

const Around = ({ form, name, label, hint, isFilter, isRequired, children }: FieldProps & { isRequired?: boolean; children: ReactNode }) => {
  const { t } = useSite()
  const problem = useProblem(form.problems[name])
  return (
    <div className={problem ? 'form-field wrong' : 'form-field'}>
      <label htmlFor={name}>{label}{!isRequired && !isFilter && <span className="hint"> {t('form.optional')}</span>}</label>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {problem && <p className="problem" id={`${name}-problem`}>{problem}</p>}
      {children}
    </div>
  )
}

type TextProps = FieldProps & { isRequired?: boolean; type?: 'text' | 'email' | 'date'; autoComplete?: string; most?: number }

export const TextField = (props: TextProps) => {
  const { form, name, hint, isRequired = false, type = 'text', autoComplete, most } = props
  return (
    <Around {...props}>
      <input
        className="field" id={name} name={name} type={type} defaultValue={form.typed[name]?.[0] ?? ''} required={isRequired} maxLength={most}
        autoComplete={autoComplete} dir={type === 'email' ? 'ltr' : 'auto'} aria-invalid={form.problems[name] ? true : undefined}
        aria-describedby={idsOf(name, hint, form.problems[name])}
      />
    </Around>
  )
}

export const LongField = (props: FieldProps & { isRequired?: boolean; most?: number; rows?: number }) => {
  const { form, name, hint, isRequired = false, most, rows = 5 } = props
  return (
    <Around {...props}>
      <textarea
        className="field" id={name} name={name} rows={rows} defaultValue={form.typed[name]?.[0] ?? ''} required={isRequired} maxLength={most} dir="auto"
        aria-invalid={form.problems[name] ? true : undefined} aria-describedby={idsOf(name, hint, form.problems[name])}
      />
    </Around>
  )
}

export type Option = { readonly value: string; readonly label: string }

export const ChoiceField = (props: FieldProps & { isRequired?: boolean; options: readonly Option[]; none: string }) => {
  const { form, name, hint, isRequired = false, options, none } = props
  return (
    <Around {...props}>
      <select
        className="field" id={name} name={name} defaultValue={form.typed[name]?.[0] ?? ''} required={isRequired}
        aria-invalid={form.problems[name] ? true : undefined} aria-describedby={idsOf(name, hint, form.problems[name])}
      >
        <option value="">{none}</option>
        {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </Around>
  )
}

/** One box to tick, such as a consent. */
export const TickField = ({ form, name, label, hint, isRequired = false }: FieldProps & { isRequired?: boolean }) => {
  const problem = useProblem(form.problems[name])
  return (
    <div className={problem ? 'form-field tick wrong' : 'form-field tick'}>
      {problem && <p className="problem" id={`${name}-problem`}>{problem}</p>}
      <label>
        <input
          id={name} type="checkbox" name={name} value="yes" defaultChecked={Boolean(form.typed[name]?.[0])} required={isRequired}
          aria-invalid={problem ? true : undefined} aria-describedby={idsOf(name, hint, problem ?? undefined)}
        />
        <span>{label}</span>
      </label>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
    </div>
  )
}

/**
 * Several boxes of one question.
 *
 * @param id where the boxes of a field stand in several lists, that of this one
 */
export const TickList = ({ form, name, label, hint, options, id = name }: FieldProps & { options: readonly Option[]; id?: string }) => {
  const problem = useProblem(form.problems[name])
  const ticked = new Set(form.typed[name])
  return (
    <fieldset className={problem ? 'form-field wrong' : 'form-field'} id={id} aria-describedby={idsOf(name, hint, problem ?? undefined)}>
      <legend>{label}</legend>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {problem && <p className="problem" id={`${name}-problem`}>{problem}</p>}
      <div className="ticks">
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" name={name} value={option.value} defaultChecked={ticked.has(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What is wrong with a form, above it, leading to each field. */
export const ProblemList = ({ form, labels }: { form: FormState; labels: Readonly<Record<string, MessageKey>> }) => {
  const { t } = useSite()
  const wrong = Object.entries(form.problems)
  if (wrong.length === 0) return null
  return (
    <div className="problems" role="alert" aria-labelledby="problems">
      <h2 id="problems">{t('form.problems')}</h2>
      <ul>
        {wrong.map(([name, problem]) => {
          const [label, key] = [labels[name], `form.problem.${problem}`]
          return (
            <li key={name}>
              <a href={`#${name}`}>{label ? `${t(label)} – ` : ''}{isMessageKey(key) ? t(key) : t('form.problem.not-offered')}</a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** A field for programs: people neither see nor reach it. */
export const Trap = ({ name }: { name: string }) => {
  const { t } = useSite()
  return (
    <div className="leave-empty" aria-hidden="true">
      <label>{t('form.leaveEmpty')}<input type="text" name={name} tabIndex={-1} autoComplete="off" /></label>
    </div>
  )
}
