import { numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

/** What a citation or a meta tag needs of a document. Names are in the order of the source. */
export type Citable = {
  readonly title: string
  readonly authors: readonly { readonly family: string | null; readonly given: string | null; readonly literal: string | null }[]
  /** EDTF, or null for no date. */
  readonly issued: string | null
  readonly year: number | null
  readonly container: string | null
  readonly publisher: string | null
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
  readonly articleNumber: string | null
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  readonly url: string | null
  readonly language: string | null
}

/** A stored reference as something to cite. */
export const citableOf = (record: Stored): Citable => ({
  title: textOf(record, 'title') ?? '',
  authors: rowsOf(record, 'contributors').filter((row) => (textOf(row, 'role') ?? 'author') === 'author').map((row) => ({
    family: [textOf(row, 'nonDroppingParticle'), textOf(row, 'family')].filter(Boolean).join(' ') || null,
    given: textOf(row, 'given'),
    literal: textOf(row, 'literal'),
  })),
  issued: textOf(record, 'issued'),
  year: numberOf(record, 'year'),
  container: textOf(record, 'containerTitle'),
  publisher: textOf(record, 'publisher'),
  volume: textOf(record, 'volume'),
  issue: textOf(record, 'issue'),
  pages: textOf(record, 'pages'),
  articleNumber: textOf(record, 'articleNumber'),
  identifiers: rowsOf(record, 'identifiers').map((row) => ({ scheme: textOf(row, 'scheme') ?? '', value: textOf(row, 'value') ?? '' })),
  url: textOf(record, 'url'),
  language: textOf(record, 'language'),
})
