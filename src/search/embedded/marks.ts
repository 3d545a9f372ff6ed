import { singularOf, type Word } from '../text/words'

/** Words that count only next to each other: as written, or in singular or plural. */
export type Run = { readonly forms: readonly string[]; readonly exact: boolean }

/** Which words of a text were found. */
export type Marks = (words: readonly Word[]) => readonly Word[]

/** Marks single words wherever they stand, and runs of words only where all of them stand together. */
export function marksOf(isSingle: (form: string) => boolean, runs: readonly Run[]): Marks {
  const wanted = runs.map(({ forms, exact }) => {
    const keyOf = exact ? (form: string) => form : singularOf
    return { keys: forms.map(keyOf), keyOf }
  })
  return (words) => {
    const inRuns = new Set<Word>()
    for (const { keys, keyOf } of wanted) {
      for (let at = 0; at + keys.length <= words.length; at++) {
        if (!keys.every((key, i) => keyOf(words[at + i]?.form ?? '') === key)) continue
        for (const word of words.slice(at, at + keys.length)) inRuns.add(word)
      }
    }
    return words.filter((word) => inRuns.has(word) || isSingle(word.form))
  }
}
