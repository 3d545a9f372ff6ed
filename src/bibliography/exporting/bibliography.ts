import { citationHtml, citationText, type Citation } from '../citing/parts'

/**
 * Entries that a formatted list can have. Making one takes the server a few milliseconds for each, more for each
 * further author and year to tell apart.
 */
export const mostEntries = 500

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A list of references as plain text, an entry to a line. */
export const bibliographyText = (citations: readonly Citation[]): string =>
  citations.map((citation) => `${[citation.label, citationText(citation)].filter(Boolean).join(' ')}\n`).join('')

/** A list of references as a web page without anything around it. */
export function bibliographyHtml(
  citations: readonly Citation[],
  { title, lang, dir }: { readonly title: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' },
): string {
  const entries = citations.map((citation) => {
    const label = citation.label ? `${escaped(citation.label)} ` : ''
    return `<p dir="auto">${label}${citationHtml(citation)}</p>`
  })
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="robots" content="noindex"><title>${escaped(title)}</title></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    ...entries,
    '</main></body></html>',
    '',
  ].join('\n')
}
