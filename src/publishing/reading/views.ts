import { provenanceView, type ProvenanceView } from '@/synthesis/provenance-view'
import type { LinkView, TermView } from '@/synthesis/study-view'

import { localText } from '../localised'
import { idOf, textOf, type Stored } from '../stored'

/** A stored term as a page shows it. */
export function termView(record: Stored, locale: string): TermView {
  const slug = textOf(record, 'slug') ?? ''
  return {
    slug,
    vocabulary: textOf(record, 'key')?.split('/')[0] ?? '',
    label: localText(record.label, locale) ?? { text: slug, lang: 'en' },
    definition: localText(record.definition, locale),
  }
}

/** The terms with these ids that exist, in the order of the ids. */
export function termViews(terms: ReadonlyMap<string, Stored>, ids: readonly string[], locale: string): readonly TermView[] {
  return ids.flatMap((id) => {
    const record = terms.get(id)
    return record ? [termView(record, locale)] : []
  })
}

const sections = {
  studies: 'studies', references: 'references', summaries: 'summaries', briefings: 'briefings', projects: 'projects',
} as const

export type Section = keyof typeof sections

/** A link to a record of one of the public sections; localised titles in the language of the page. */
export function linkTo(section: Section, record: Stored | undefined, locale: string): LinkView | null {
  const slug = record && textOf(record, 'slug')
  if (!record || !slug) return null
  return { path: `/${sections[section]}/${slug}`, title: localText(record.title, locale)?.text ?? slug }
}

/** Ids of the references that the provenance of a record names. */
export const provenanceReferences = (rows: readonly Stored[]): readonly (string | null)[] => rows.map((row) => idOf(row, 'reference'))

/** Stored provenance rows as a page shows them. Names of people who entered facts are not public. */
export function provenanceOf(
  rows: readonly Stored[], references: ReadonlyMap<string, Stored>, locale: string,
): ProvenanceView {
  return provenanceView(rows.map((row) => ({
    field: textOf(row, 'field') ?? 'record',
    value: textOf(row, 'value'),
    source: textOf(row, 'source') ?? '',
    link: linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale),
    url: textOf(row, 'url'),
    page: textOf(row, 'page'),
    seenOn: textOf(row, 'seenOn'),
    enteredBy: textOf(row, 'enteredByLabel'),
    confirmed: row.confirmed === true,
    chosen: row.chosen === true,
    reason: textOf(row, 'reason'),
  })))
}
