import type { TermSource } from '@/search/records/source'

type Given = { readonly parent?: string; readonly controlled?: boolean; readonly underServed?: boolean; readonly label?: string }

/** A term as the index reads it; ids are keys such as `outcomes/anxiety`. */
export const termSource = (vocabulary: string, slug: string, { parent, label, ...rest }: Given = {}): TermSource => ({
  id: `${vocabulary}/${slug}`, key: `${vocabulary}/${slug}`, slug, label: label ?? slug, status: 'active',
  parent: parent === undefined ? null : `${vocabulary}/${parent}`, ...rest,
})

/** Small vocabularies of two and three levels. */
export const exampleTerms: readonly TermSource[] = [
  termSource('outcomes', 'wellbeing'),
  termSource('outcomes', 'mental-health', { parent: 'wellbeing' }),
  termSource('outcomes', 'anxiety', { parent: 'mental-health' }),
  termSource('outcomes', 'depression', { parent: 'mental-health' }),
  termSource('outcomes', 'cost'),
  termSource('populations', 'adults'),
  termSource('populations', 'older', { parent: 'adults' }),
  termSource('populations', 'young', { underServed: true }),
  termSource('populations', 'pupils', { parent: 'young', underServed: true }),
  termSource('populations', 'carers', { underServed: true }),
  termSource('designs', 'reviews'),
  termSource('designs', 'controlled-studies', { controlled: true }),
  termSource('designs', 'trial', { parent: 'controlled-studies', controlled: true }),
  termSource('designs', 'time-series', { parent: 'controlled-studies' }),
  termSource('designs', 'survey'),
  termSource('countries', 'united-kingdom'),
  termSource('countries', 'wales', { parent: 'united-kingdom' }),
  termSource('countries', 'japan'),
]
