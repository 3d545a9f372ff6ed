import { localText } from '@/publishing/localised'
import { linkTo, provenanceOf, termViews } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf, textOf, textsOf, type Stored } from '@/publishing/stored'

import { highwireTags } from './citing/highwire'
import { placeText, readableCitation } from './citing/readable'
import { citableOf } from './citing/sources'
import { identifierLink } from './identifiers'
import type { ReferenceView, RelationView } from './reference-view'

type Records = ReadonlyMap<string, Stored>

/** Everything a reference's page is made of, as read from the database. */
export type ReferenceParts = {
  readonly reference: Stored
  /** References that this one names, or that its provenance names. */
  readonly references: Records
  /** References that name this one. */
  readonly naming: readonly Stored[]
  /** Studies that this document reports. */
  readonly studies: readonly Stored[]
  readonly terms: Records
}

/** The page of a reference from its stored parts. */
export function referenceView({ reference, references, naming, studies, terms }: ReferenceParts, locale: string): ReferenceView {
  const work = citableOf(reference)
  return {
    slug: textOf(reference, 'slug') ?? '',
    title: work.title,
    kind: textOf(reference, 'kind') ?? 'other',
    contributors: rowsOf(reference, 'contributors').map((row) => ({
      role: textOf(row, 'role') ?? 'author',
      name: textOf(row, 'literal')
        ?? [textOf(row, 'given'), textOf(row, 'nonDroppingParticle'), textOf(row, 'family')].filter(Boolean).join(' '),
      path: null,
    })),
    issued: work.issued ?? work.year?.toString() ?? null,
    container: work.container,
    publisher: work.publisher,
    place: placeText(work),
    number: textOf(reference, 'reportNumber'),
    language: work.language,
    abstract: textOf(reference, 'abstract'),
    url: work.url,
    openAccess: textOf(reference, 'openAccess') ?? 'unknown',
    licence: textOf(reference, 'licence'),
    commissioner: textOf(reference, 'commissioner'),
    independence: textOf(reference, 'evaluatorIndependence') ?? 'unknown',
    capturedOn: textOf(reference, 'capturedOn'),
    identifiers: work.identifiers.map(({ scheme, value }) => ({ scheme, value, url: identifierLink(scheme, value) })),
    keywords: textsOf(reference, 'keywords'),
    countries: termViews(terms, idsOf(reference, 'countries'), locale),
    note: localText(reference.note, locale)?.text ?? null,
    reportOf: reportOf(reference, studies, locale),
    relations: relations(reference, references, naming, locale),
    citedIn: rowsOf(reference, 'citedIn').flatMap((row) => {
      const citing = linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale)
      return citing ? [{ reference: citing, locator: textOf(row, 'locator') }] : []
    }),
    provenance: provenanceOf(rowsOf(reference, 'provenance'), references, locale),
    citation: readableCitation(work),
    metaTags: highwireTags(work),
    isExample: reference.isExample === true,
  }
}

function reportOf(reference: Stored, studies: readonly Stored[], locale: string): ReferenceView['reportOf'] {
  return studies.flatMap((study) => {
    const link = linkTo('studies', study, locale)
    const row = rowsOf(study, 'reports').find((one) => idOf(one, 'reference') === reference.id)
    return link ? [{ role: (row && textOf(row, 'role')) ?? 'other', study: link }] : []
  })
}

function relations(reference: Stored, references: Records, naming: readonly Stored[], locale: string): readonly RelationView[] {
  const own = rowsOf(reference, 'relations').flatMap((row) => {
    const target = linkTo('references', references.get(idOf(row, 'target') ?? ''), locale)
    return target ? [{ kind: textOf(row, 'kind') ?? '', inverse: false, target, note: textOf(row, 'note') }] : []
  })
  const inverse = naming.flatMap((other) => {
    const target = linkTo('references', other, locale)
    const row = rowsOf(other, 'relations').find((one) => idOf(one, 'target') === reference.id)
    return target && row ? [{ kind: textOf(row, 'kind') ?? '', inverse: true, target, note: textOf(row, 'note') }] : []
  })
  return [...own, ...inverse]
}
