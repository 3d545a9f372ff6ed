/** What a page says about itself to browsers, search engines and reference managers. */
export type HeadView = {
  /** Title of the page; null where the frame knows better. */
  readonly title: string | null
  readonly description: string | null
  /** Further meta tags by name, in order. */
  readonly tags: readonly (readonly [name: string, content: string])[]
  /** Whether search engines should list the page. */
  readonly index: boolean
}

const longestDescription = 200

/** The head of a page without tags beside its title: the usual case. */
export const headOf = (title: string, description: string | null = null): HeadView =>
  ({ title, description: description && description.slice(0, longestDescription), tags: [], index: true })
