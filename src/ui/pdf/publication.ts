import type { Photo } from './photo/photo'
import type { Picture } from './picture/read'

/** A run of text in one style. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly raised?: boolean
  readonly lowered?: boolean
  /** Where it leads: an address, or `#` and the name of a place in this document. */
  readonly link?: string
  /** What the link is, for those who cannot see where it stands. */
  readonly about?: string
  /** Name of this place, for links from elsewhere in the document. */
  readonly place?: string
}

export type Item = { readonly runs: readonly Run[]; readonly place?: string; readonly inner?: readonly Block[] }

export type Entry = { readonly label: string; readonly depth: 1 | 2 | 3; readonly place: string }

export type Cell = { readonly runs: readonly Run[]; readonly isHead: boolean }

/** A part of a publication, in reading order. */
export type Block =
  | { readonly kind: 'title'; readonly eyebrow: string; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly runs: readonly Run[]; readonly place: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly look: 'body' | 'lede' | 'small' | 'label'; readonly place?: string }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Run[])[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'notes'; readonly items: readonly Item[] }
  | {
    readonly kind: 'table'
    readonly head: readonly (readonly Cell[])[]
    readonly rows: readonly (readonly Cell[])[]
    readonly about: string
    /** What to say, where it has no head, above its rows on the pages that it goes on to. */
    readonly continued?: string
  }
  | {
    readonly kind: 'figure'
    readonly picture: Picture
    /** The picture in words, for those who hear it. */
    readonly alt: string
    readonly caption: readonly Run[]
    /** Where it comes from, and where its numbers are. */
    readonly source: readonly Run[]
    /** What has to be said beside it. */
    readonly notes: readonly (readonly Run[])[]
  }
  /** An uploaded picture, with its words as those of a figure. */
  | { readonly kind: 'photo'; readonly photo: Photo; readonly alt: string; readonly caption: readonly Run[]; readonly source: readonly Run[] }
  | { readonly kind: 'contents'; readonly label: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'newPage' }

/** A text to be printed, without a word about how it looks. */
export type Publication = {
  readonly title: string
  readonly lang: string
  readonly authors: string
  readonly subject: string
  /** The same document has the same date, so that it is the same file. */
  readonly date: Date
  readonly runningHead: string
  readonly runningFoot: string
  readonly pageLabel: (page: number, pages: number) => string
  /** What to say where the typeface lacks letters. */
  readonly lettersMissing: (count: number) => string
  readonly blocks: readonly Block[]
}
