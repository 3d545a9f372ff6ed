/** Words of a text in their order, and the terms that hold its record but are none of its words. */
export type TextTerms = { readonly words: readonly number[]; readonly others: readonly number[] }

/** Texts that many records carry, such as the labels of terms in every language: read once, then known by number. */
export type SharedTexts = {
  /** The number of a text; `read` is asked when it is new. */
  readonly idOf: (text: string, read: () => TextTerms) => number
  readonly termsOf: (id: number) => TextTerms
  /** The term that holds all records which carry the text. */
  readonly termOf: (id: number) => number
  /** The texts that hold a word. */
  readonly holding: (word: number) => readonly number[]
}

const nothing: TextTerms = { words: [], others: [] }

/** `newTerm` numbers the term of a text. */
export function createSharedTexts(newTerm: (text: number) => number): SharedTexts {
  const ids = new Map<string, number>()
  const texts: TextTerms[] = []
  const terms: number[] = []
  const byWord = new Map<number, number[]>()

  function idOf(text: string, read: () => TextTerms): number {
    const known = ids.get(text)
    if (known !== undefined) return known
    const id = texts.push(read()) - 1
    terms.push(newTerm(id))
    for (const word of new Set(texts[id]?.words)) {
      const others = byWord.get(word)
      if (others) others.push(id)
      else byWord.set(word, [id])
    }
    ids.set(text, id)
    return id
  }

  return {
    idOf,
    termsOf: (id) => texts[id] ?? nothing,
    termOf: (id) => terms[id] ?? -1,
    holding: (word) => byWord.get(word) ?? nothing.words,
  }
}
