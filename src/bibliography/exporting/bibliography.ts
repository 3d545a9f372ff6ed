import { citationHtml, citationText, type Citation } from '../citing/parts'

/** Entries that a formatted list can have: a thread is busy with as many for some seconds, for anybody who asks. */
export const mostEntries = 500

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What stands around and in a list of references: it is written as its entries come. */
export type Bibliography = { readonly head: string; readonly entry: (citation: Citation) => string; readonly foot: string }

/** A list of references as plain text, an entry to a line. */
export const bibliographyText: Bibliography = {
  head: '',
  entry: (citation) => `${[citation.label, citationText(citation)].filter(Boolean).join(' ')}\n`,
  foot: '',
}

/** A list of references as a web page without anything around it. */
export function bibliographyHtml(
  { title, lang, dir }: { readonly title: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' },
): Bibliography {
  const head = [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="robots" content="noindex"><title>${escaped(title)}</title></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    '',
  ]
  const entry = (citation: Citation): string => {
    const label = citation.label ? `${escaped(citation.label)} ` : ''
    return `<p dir="auto">${label}${citationHtml(citation)}</p>\n`
  }
  return { head: head.join('\n'), entry, foot: '</main></body></html>\n' }
}

/** The bytes of a list of references, piece by piece as its entries come. */
export async function* bibliographyOf(
  pieces: AsyncIterable<readonly Citation[]>,
  { head, entry, foot }: Bibliography,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let start = head
  for await (const citations of pieces) {
    yield encoder.encode(start + citations.map(entry).join(''))
    start = ''
  }
  const end = start + foot
  if (end) yield encoder.encode(end)
}
