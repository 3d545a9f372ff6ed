/** A text's letters and digits in lower case without accents, words parted by one blank. */
export function foldText(text: string): string {
  return [...text].map(foldCharacter).join('').replace(/ +/g, ' ').trim()
}

/** One character as it is searched for: none or more letters, or a blank for what parts words. */
export function foldCharacter(character: string): string {
  const letters = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return letters.replace(/[^\p{L}\p{N}]/gu, ' ')
}
