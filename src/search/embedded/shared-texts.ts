/** Words of a text in their order, and the terms that hold its record but are none of its words. */
export type TextTerms = { readonly words: readonly number[]; readonly others: readonly number[] }

/** Texts that many records carry, such as the labels of terms in every language: read once, then known by number. */
export type SharedTexts = {
  /** The number of a text; `read` is asked when it is new. */
  readonly idOf: (text: string, read: () => TextTerms) => number
  readonly termsOf: (id: number) => TextTerms
  readonly size: () => number
}

const nothing: TextTerms = { words: [], others: [] }

export function createSharedTexts(): SharedTexts {
  const ids = new Map<string, number>()
  const texts: TextTerms[] = []

  function idOf(text: string, read: () => TextTerms): number {
    const known = ids.get(text)
    if (known !== undefined) return known
    const id = texts.push(read()) - 1
    ids.set(text, id)
    return id
  }

  return { idOf, termsOf: (id) => texts[id] ?? nothing, size: () => texts.length }
}
