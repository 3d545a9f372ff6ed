'use client'

import { useId, useState, type FormEvent } from 'react'

import { readNames } from '@/bibliography/formats/fields/names'
import type { IntakeFields } from '../fields'
import type { DocumentGuess } from '../guessing/guess'
import { guessInWords, namesAsText } from './wording'

type Props = { guess: DocumentGuess; isBusy: boolean; accept: (fields: IntakeFields, study: boolean) => void }

type FieldName = keyof DocumentGuess

const FIELDS: readonly { name: FieldName; label: string; isLong?: boolean; isWide?: boolean; help?: string }[] = [
  { name: 'title', label: 'Title', isWide: true },
  { name: 'authors', label: 'Authors', isLong: true, isWide: true, help: 'One to a line: family name, given names' },
  { name: 'year', label: 'Year' },
  { name: 'journal', label: 'Journal' },
  { name: 'doi', label: 'DOI' },
  { name: 'pmid', label: 'PMID' },
  { name: 'language', label: 'Language (code)' },
  { name: 'abstract', label: 'Abstract', isLong: true, isWide: true },
]

/** What the hub guessed, to be corrected, each field with how sure it is and where it was seen. */
export function GuessForm({ guess, isBusy, accept }: Props) {
  const id = useId()
  const [texts, setTexts] = useState<Record<string, string>>(() => textsOf(guess))
  const [missing, setMissing] = useState('')

  const submit = (study: boolean) => (event: FormEvent) => {
    event.preventDefault()
    const fields = fieldsFrom(texts, guess)
    if (!fields.title) {
      setMissing('Type the title first.')
      document.getElementById(`${id}-title`)?.focus()
      return
    }
    setMissing('')
    accept(fields, study)
  }

  return (
    <form onSubmit={submit(true)} noValidate>
      <h3>What it seems to be (not confirmed)</h3>
      <div className="intake-fields">
        {FIELDS.map(({ name, label, isLong, isWide, help }) => {
          const guessed = guess[name]
          const described = `${id}-${name}-how`
          const props = {
            id: `${id}-${name}`,
            value: texts[name] ?? '',
            disabled: isBusy,
            'aria-describedby': described,
            onChange: ({ target }: { target: { value: string } }) => setTexts({ ...texts, [name]: target.value }),
          }
          return (
            <div key={name} className={`intake-field${isWide ? ' intake-wide' : ''}`}>
              <label htmlFor={props.id}>{label}</label>
              {isLong ? <textarea rows={name === 'abstract' ? 5 : 3} {...props} /> : <input type="text" {...props} />}
              <span id={described} className="intake-how">
                {guessed ? guessInWords(guessed) : 'Nothing found'}
                {help ? `. ${help}` : ''}
              </span>
            </div>
          )
        })}
      </div>
      {missing && (
        <div className="intake-note intake-error" role="alert">
          <p>{missing}</p>
        </div>
      )}
      <div className="intake-row">
        <button type="submit" className="intake-button intake-primary" disabled={isBusy}>
          Make a reference and a study draft
        </button>
        <button type="button" className="intake-button" disabled={isBusy} onClick={submit(false)}>
          Make a reference only
        </button>
      </div>
    </form>
  )
}

function textsOf(guess: DocumentGuess): Record<string, string> {
  return Object.fromEntries(
    FIELDS.map(({ name }) => [name, name === 'authors' ? namesAsText(guess.authors?.value ?? []) : String(guess[name]?.value ?? '')]),
  )
}

/** What was typed, and what was guessed where nobody changed it. */
function fieldsFrom(texts: Readonly<Record<string, string>>, guess: DocumentGuess): IntakeFields {
  const unchanged = namesAsText(guess.authors?.value ?? []) === texts.authors
  const lines = (texts.authors ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  const authors = unchanged ? (guess.authors?.value ?? []) : readNames(lines)
  const year = Number(texts.year)
  const rest = (['journal', 'doi', 'pmid', 'language', 'abstract'] as const).flatMap((name) =>
    texts[name]?.trim() ? [[name, texts[name].trim()]] : [],
  )
  return {
    title: (texts.title ?? '').trim(),
    ...(authors.length > 0 ? { authors } : {}),
    ...(Number.isInteger(year) && year >= 1000 ? { year } : {}),
    ...(guess.pmcid ? { pmcid: guess.pmcid.value } : {}),
    ...Object.fromEntries(rest),
  } as IntakeFields
}
