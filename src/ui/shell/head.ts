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

/** A text of at most so many characters that ends with a whole word. */
function shortened(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= longest) return flat
  const cut = flat.slice(0, longest - 1)
  const end = cut.lastIndexOf(' ')
  // Scripts without spaces have no word to keep whole.
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')}…`
}

/** The head of a page without tags beside its title: the usual case. */
export const headOf = (title: string, description: string | null = null): HeadView =>
  ({ title, description: description && shortened(description, longestDescription), tags: [], index: true })
