import { singularOf, type Word } from '../text/words'
import { covers, type Expansion } from './expansion'

/** Words that count only next to each other: as written, or in singular or plural. */
export type Run = { readonly forms: readonly string[]; readonly exact: boolean }

/** Which words of a text were found. */
export type Marks = (words: readonly Word[]) => readonly Word[]

function remembering(test: (form: string) => boolean): (form: string) => boolean {
  const known = new Map<string, boolean>()
  return (form) => {
    const answer = known.get(form) ?? test(form)
    known.set(form, answer)
    return answer
  }
}

/** Marks single words wherever they stand, and runs of words only where all of them stand together. */
export function marksOf(expansions: readonly Expansion[], runs: readonly Run[]): Marks {
  const isSingle = remembering((form) => expansions.some((expansion) => covers(expansion, form)))
  const wanted = runs.map(({ forms, exact }) => {
    const keys = exact ? forms : forms.map(singularOf)
    return { keys, keyOf: exact ? (form: string) => form : singularOf }
  })
  return (words) => {
    const marked = new Set<Word>(words.filter(({ form }) => isSingle(form)))
    for (const { keys, keyOf } of wanted) {
      words.forEach((_word, at) => {
        const stretch = words.slice(at, at + keys.length)
        if (stretch.length === keys.length && stretch.every(({ form }, i) => keyOf(form) === keys[i])) {
          stretch.forEach((word) => marked.add(word))
        }
      })
    }
    return words.filter((word) => marked.has(word))
  }
}
