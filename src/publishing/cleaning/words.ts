/** What was taken out of a text, by kind: how often, and the words of what is gone for good. */
export type Dropped = { readonly kind: DroppedKind; readonly words?: string }

const kinds = {
  style: ['colour, size or typeface', 'colours, sizes or typefaces'],
  alignment: ['alignment or indent', 'alignments or indents'],
  script: ['script or style sheet', 'scripts or style sheets'],
  office: ['piece of Word’s own markup', 'pieces of Word’s own markup'],
  invisible: ['run of invisible signs', 'runs of invisible signs'],
  empty: ['empty paragraph', 'empty paragraphs'],
  unknown: ['part that this editor does not know, kept as plain text', 'parts that this editor does not know, kept as plain text'],
  picture: ['pasted picture: add it as a figure', 'pasted pictures: add them as figures'],
  link: ['link that leads nowhere or is not safe; its words are kept', 'links that lead nowhere or are not safe; their words are kept'],
  heading: ['heading of a level that is not used here, moved to the nearest one', 'headings of levels that are not used here, moved to the nearest ones'],
  deleted: ['passage that was struck out', 'passages that were struck out'],
  block: ['block that this hub does not know', 'blocks that this hub does not know'],
} as const

export type DroppedKind = keyof typeof kinds

const mostWords = 60
const mostQuoted = 3

/** One sentence for each kind of thing that was taken out, with the words that are gone where there were any. */
export function droppedInWords(dropped: readonly Dropped[]): readonly string[] {
  return (Object.keys(kinds) as DroppedKind[]).flatMap((kind) => {
    const own = dropped.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    const [one, many] = kinds[kind]
    const quoted = own.flatMap(({ words }) => (words?.trim() ? [`“${shortened(words.trim())}”`] : []))
    const more = quoted.length > mostQuoted ? ' …' : ''
    const list = quoted.length > 0 ? `: ${quoted.slice(0, mostQuoted).join(', ')}${more}` : ''
    return [`${own.length} ${own.length === 1 ? one : many}${list}.`]
  })
}

const shortened = (words: string): string => (words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words)
