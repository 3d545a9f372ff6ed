'use client'

import { useRef, useState, type DragEvent, type FormEvent } from 'react'

import { ask, post, type Reply } from '@/platform/admin/ask'

import { largestUpload, tooLarge } from '../uploadLimits'
import { ChosenFiles } from './ChosenFiles'
import { Field } from './Field'
import { CircumstanceFields, SourceFields } from './SearchFields'
import { emptyCircumstances, emptySource, searchOf, type SourceDraft } from './searchRecord'
import { Note } from './signs'

type Kind = 'file' | 'text' | 'identifiers'
type Chosen = { file: File; source: SourceDraft }
type Begun = { id: string; title: string }

const kinds: readonly { value: Kind; label: string }[] = [
  { value: 'file', label: 'Files' },
  { value: 'text', label: 'Pasted text' },
  { value: 'identifiers', label: 'A list of DOIs, PMIDs or ISBNs' },
]

type StartImportProps = {
  /** Address of the imports’ endpoints, and of this page. */
  api: string
  page: string
  formats: readonly { name: string; label: string }[]
}

/** The form that begins one import, or one for each of several files. */
export function StartImport({ api, page, formats }: StartImportProps) {
  const [kind, setKind] = useState<Kind>('file')
  const [chosen, setChosen] = useState<Chosen[]>([])
  const [text, setText] = useState('')
  const [source, setSource] = useState(emptySource)
  const [circumstances, setCircumstances] = useState(emptyCircumstances)
  const [title, setTitle] = useState('')
  const [format, setFormat] = useState('')
  const [isOver, setOver] = useState(false)
  const [busy, setBusy] = useState('')
  const [errors, setErrors] = useState<string[]>([])
  const [begun, setBegun] = useState<Begun[]>([])
  const outcome = useRef<HTMLDivElement>(null)

  const add = (files: FileList | null) => {
    setErrors([])
    // Read now: the list is the input's own, which is emptied before React asks for the new state.
    const added = [...(files ?? [])].map((file) => ({ file, source: emptySource }))
    setChosen((before) => [...before, ...added])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  const common = () => ({ ...(title.trim() ? { title: title.trim() } : {}), ...(format ? { format } : {}) })

  const send = async ({ file, source: own }: Chosen): Promise<Reply<Begun>> => {
    const problem = tooLarge(file.name, file.size, largestUpload)
    if (problem) return { error: problem, status: 413 }
    const body = new FormData()
    body.append('_payload', JSON.stringify({ ...common(), search: searchOf(chosen.length > 1 ? own : source, circumstances) }))
    body.append('file', file)
    return ask(`${api}/start`, { method: 'POST', body })
  }

  const start = async (event: FormEvent) => {
    event.preventDefault()
    setErrors([])
    const problem = whatIsMissing(kind, chosen.length, text)
    if (problem) {
      setErrors([problem])
      return outcome.current?.focus()
    }
    const jobs =
      kind === 'file'
        ? chosen.map((each) => ({ name: each.file.name, chosen: each, run: () => send(each) }))
        : [{ name: 'the text', chosen: undefined, run: () => post<Begun>(`${api}/start`, { ...common(), search: searchOf(source, circumstances), [kind]: text }) }]
    const failed: Chosen[] = []
    const started: Begun[] = []
    const problems: string[] = []
    for (const { name, chosen: one, run } of jobs) {
      setBusy(jobs.length > 1 ? `Sending ${name} …` : 'Sending …')
      const answer = await run()
      if ('data' in answer) started.push({ id: String(answer.data.id), title: name })
      else {
        problems.push(jobs.length > 1 ? `${name}: ${answer.error}` : answer.error)
        if (one) failed.push(one)
      }
    }
    const only = started[0]
    if (only && started.length === 1 && problems.length === 0) return window.location.assign(`${page}/${only.id}`)
    setBusy('')
    setChosen(failed)
    setErrors(problems)
    setBegun((before) => [...before, ...started])
    outcome.current?.focus()
  }

  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <div ref={outcome} tabIndex={-1} aria-live="polite">
        {errors.length > 0 && (
          <Note tone="error" title={begun.length > 0 ? 'Some did not go through' : 'This did not go through'}>
            <ul className="imp-list">
              {errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          </Note>
        )}
        {begun.length > 0 && (
          <Note tone="success" title={begun.length === 1 ? 'One import has begun' : `${begun.length} imports have begun`}>
            <ul className="imp-list">
              {begun.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`${page}/${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </Note>
        )}
      </div>
      <fieldset>
        <legend>What to import</legend>
        <div className="imp-choices" role="radiogroup" aria-label="What to import">
          {kinds.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="kind" value={value} checked={kind === value} onChange={() => setKind(value)} />
              {label}
            </label>
          ))}
        </div>
        {kind === 'file' ? (
          <>
            <label
              className={`imp-drop${isOver ? ' imp-over' : ''}`}
              style={{ marginTop: '1rem' }}
              onDragOver={(event) => {
                event.preventDefault()
                setOver(true)
              }}
              onDragLeave={() => setOver(false)}
              onDrop={drop}
            >
              Drop files here, or choose them
              <span className="imp-help">
                {formats.map(({ label }) => label).join(', ')}. What a file is, is told from its content, not from its
                name.
              </span>
              <input
                type="file"
                multiple
                onChange={(event) => {
                  add(event.target.files)
                  event.target.value = ''
                }}
              />
            </label>
            <ChosenFiles
              files={chosen.map(({ file }) => file)}
              onRemove={(index) => setChosen((before) => before.filter((_, at) => at !== index))}
            />
          </>
        ) : (
          <Field
            id="import-text"
            label={kind === 'text' ? 'The references' : 'The identifiers'}
            help={
              kind === 'text'
                ? 'Paste RIS, BibTeX, NBIB, a table or any other format that a file may have.'
                : 'One or more on each line, in any form. They are looked up at Crossref and PubMed if this hub may.'
            }
          >
            <textarea id="import-text" className="imp-raw" aria-describedby="import-text-help" value={text} onChange={(event) => setText(event.target.value)} />
          </Field>
        )}
        <details style={{ marginTop: '1rem' }}>
          <summary>Name and format</summary>
          <div className="imp-fields">
            <Field id="import-title" label="Name of the import" help="Left empty, it is named after its source or file.">
              <input id="import-title" aria-describedby="import-title-help" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
            </Field>
            <Field id="import-format" label="Read it as" help="Only needed if the content was taken for something else.">
              <select id="import-format" aria-describedby="import-format-help" value={format} onChange={(event) => setFormat(event.target.value)}>
                <option value="">What its content says</option>
                {formats.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </Field>
          </div>
        </details>
      </fieldset>
      <h2>The search behind it</h2>
      <p className="imp-help">
        Optional, and can be filled in later. It is what PRISMA-S asks to report, and what the flow diagram is drawn
        from.
      </p>
      {kind === 'file' && chosen.length > 1 ? (
        chosen.map(({ file, source: own }, index) => (
          <SourceFields
            key={`${index}-${file.name}`}
            id={`source-${index}`}
            legend={`Source of ${file.name}`}
            value={own}
            onChange={(value) => setChosen((before) => before.map((each, at) => (at === index ? { ...each, source: value } : each)))}
          />
        ))
      ) : (
        <SourceFields id="source" legend="Source" value={source} onChange={setSource} />
      )}
      <CircumstanceFields value={circumstances} onChange={setCircumstances} />
      <p className="imp-help">Nothing is added yet: you see first what is new, what is there already and what is unclear.</p>
      <div className="imp-row">
        <button type="submit" className="imp-button imp-primary" disabled={busy !== ''}>
          {kind === 'file' && chosen.length > 1 ? `Read and compare ${chosen.length} files` : 'Read and compare'}
        </button>
        <span role="status">{busy}</span>
      </div>
    </form>
  )
}

/** What has to be given before anything can be sent; null if nothing is missing. */
export function whatIsMissing(kind: Kind, files: number, text: string): string | null {
  if (kind === 'file') return files > 0 ? null : 'Choose a file first, or paste its text.'
  if (text.trim() !== '') return null
  return kind === 'text' ? 'Paste the references first.' : 'Paste at least one DOI, PMID or ISBN first.'
}
