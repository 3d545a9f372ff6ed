'use client'

import { searchedSources } from '@collections/importBatches/options'

import { Field } from './Field'
import type { CircumstanceDraft, SourceDraft } from './searchRecord'

type SourceFieldsProps = {
  /** Told apart from the fields of other files. */
  id: string
  legend: string
  value: SourceDraft
  onChange: (value: SourceDraft) => void
}

/** Where records come from and how they were looked for, in the words of PRISMA-S. */
export function SourceFields({ id, legend, value, onChange }: SourceFieldsProps) {
  const set = (field: keyof SourceDraft) => (event: { target: { value: string } }) =>
    onChange({ ...value, [field]: event.target.value })
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="imp-fields">
        <Field id={`${id}-kind`} label="Kind of source" help="Decides where it stands in the flow diagram.">
          <select id={`${id}-kind`} aria-describedby={`${id}-kind-help`} value={value.sourceType} onChange={set('sourceType')}>
            {searchedSources.map(({ value: kind, label }) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-database`} label="Name of the source" help="The database, register, site or organisation, such as MEDLINE.">
          <input id={`${id}-database`} aria-describedby={`${id}-database-help`} value={value.database} maxLength={500} onChange={set('database')} />
        </Field>
        <Field id={`${id}-platform`} label="Platform" help="Where it was searched, such as Ovid or EBSCOhost.">
          <input id={`${id}-platform`} aria-describedby={`${id}-platform-help`} value={value.platform} maxLength={500} onChange={set('platform')} />
        </Field>
        <Field
          id={`${id}-strategy`}
          label="Search strategy"
          help="Copy every line exactly as it was run, so that someone else can repeat it."
          isWide
        >
          <textarea id={`${id}-strategy`} aria-describedby={`${id}-strategy-help`} maxLength={50_000} value={value.strategy} onChange={set('strategy')} />
        </Field>
      </div>
    </fieldset>
  )
}

/** When, by whom and within which limits was searched. */
export function CircumstanceFields({ value, onChange }: { value: CircumstanceDraft; onChange: (value: CircumstanceDraft) => void }) {
  const set = (field: keyof CircumstanceDraft) => (event: { target: { value: string } }) =>
    onChange({ ...value, [field]: event.target.value })
  return (
    <fieldset>
      <legend>When and how the search was done</legend>
      <div className="imp-fields">
        <Field id="searched-on" label="Searched on" help="The day of the last search of this source.">
          <input id="searched-on" aria-describedby="searched-on-help" type="date" value={value.searchedOn} onChange={set('searchedOn')} />
        </Field>
        <Field id="searched-by" label="Searched by" help="Who ran it, such as the librarian’s name.">
          <input id="searched-by" aria-describedby="searched-by-help" value={value.searchedBy} maxLength={500} onChange={set('searchedBy')} />
        </Field>
        <Field id="search-limits" label="Limits and filters" help="Language, years, published filters; with reasons. “None” is worth saying.">
          <input id="search-limits" aria-describedby="search-limits-help" value={value.limits} maxLength={500} onChange={set('limits')} />
        </Field>
        <Field id="search-note" label="Note" help="Anything else a reader of the review should know, such as peer review of the strategy." isWide>
          <textarea id="search-note" aria-describedby="search-note-help" value={value.note} onChange={set('note')} />
        </Field>
      </div>
    </fieldset>
  )
}
