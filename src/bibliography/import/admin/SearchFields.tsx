'use client'

import { searchedSources } from '@collections/importBatches/options'

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
        <label className="imp-field" htmlFor={`${id}-kind`}>
          Kind of source
          <span className="imp-help" id={`${id}-kind-help`}>
            Decides where it stands in the flow diagram.
          </span>
          <select id={`${id}-kind`} aria-describedby={`${id}-kind-help`} value={value.sourceType} onChange={set('sourceType')}>
            {searchedSources.map(({ value: kind, label }) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="imp-field" htmlFor={`${id}-database`}>
          Name of the source
          <span className="imp-help" id={`${id}-database-help`}>
            The database, register, site or organisation, such as MEDLINE.
          </span>
          <input id={`${id}-database`} aria-describedby={`${id}-database-help`} value={value.database} maxLength={500} onChange={set('database')} />
        </label>
        <label className="imp-field" htmlFor={`${id}-platform`}>
          Platform
          <span className="imp-help" id={`${id}-platform-help`}>
            Where it was searched, such as Ovid or EBSCOhost.
          </span>
          <input id={`${id}-platform`} aria-describedby={`${id}-platform-help`} value={value.platform} maxLength={500} onChange={set('platform')} />
        </label>
        <label className="imp-field imp-wide" htmlFor={`${id}-strategy`}>
          Search strategy
          <span className="imp-help" id={`${id}-strategy-help`}>
            Copy every line exactly as it was run, so that someone else can repeat it.
          </span>
          <textarea id={`${id}-strategy`} aria-describedby={`${id}-strategy-help`} value={value.strategy} onChange={set('strategy')} />
        </label>
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
        <label className="imp-field" htmlFor="searched-on">
          Searched on
          <span className="imp-help" id="searched-on-help">
            The day of the last search of this source.
          </span>
          <input id="searched-on" aria-describedby="searched-on-help" type="date" value={value.searchedOn} onChange={set('searchedOn')} />
        </label>
        <label className="imp-field" htmlFor="searched-by">
          Searched by
          <span className="imp-help" id="searched-by-help">
            Who ran it, such as the librarian’s name.
          </span>
          <input id="searched-by" aria-describedby="searched-by-help" value={value.searchedBy} maxLength={500} onChange={set('searchedBy')} />
        </label>
        <label className="imp-field" htmlFor="search-limits">
          Limits and filters
          <span className="imp-help" id="search-limits-help">
            Language, years, published filters; with reasons. “None” is worth saying.
          </span>
          <input id="search-limits" aria-describedby="search-limits-help" value={value.limits} maxLength={500} onChange={set('limits')} />
        </label>
        <label className="imp-field imp-wide" htmlFor="search-note">
          Note
          <span className="imp-help" id="search-note-help">
            Anything else a reader of the review should know, such as peer review of the strategy.
          </span>
          <textarea id="search-note" aria-describedby="search-note-help" value={value.note} onChange={set('note')} />
        </label>
      </div>
    </fieldset>
  )
}
