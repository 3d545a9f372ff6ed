/** The joining word of a list is given as both its forms, which no list should show. */
const BOTH_FORMS = /(^|[\s>])a\/ac (?=(?:<[^<>]*>)*(.))/gu
const VOWEL = /^[aeiouwy]/

/** A citation in Welsh with "a" before a consonant and "ac" before a vowel, where the language's terms say "a/ac". */
export const withWelshAnd = (entry: string): string =>
  entry.replace(BOTH_FORMS, (_, before: string, letter: string) =>
    VOWEL.test(letter.normalize('NFD').toLowerCase()) ? `${before}ac ` : `${before}a `,
  )
