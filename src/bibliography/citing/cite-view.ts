import type { CitationPart } from './parts'

/** How a page asks to be cited, as plain JSON. */
export type CiteView = {
  /** Path of the page, without a language. */
  readonly path: string
  /** The page as exports know it: `studies:a-slug`. */
  readonly name: string
  readonly parts: readonly CitationPart[]
  /** Key of the style that it is written in. */
  readonly style: string
  readonly styles: readonly { readonly key: string; readonly title: string }[]
}
