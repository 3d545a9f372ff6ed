/** How a piece of a citation is set; what a style may ask for and nothing else. */
export type Mark = 'i' | 'b' | 'sup' | 'sub' | 'u' | 'small-caps'

export type CitationPart = { readonly text: string; readonly marks?: readonly Mark[] }

/** One entry of a list of references; `label` is its number where the style numbers. */
export type Citation = { readonly label: string | null; readonly parts: readonly CitationPart[] }

type Opened = { readonly tag: string; readonly mark: Mark | 'label' | null }

const TAG = /<(\/?)(i|em|b|sup|sub|span|div)((?: (?:style|class)="[^"<>]*")?)>/g

const markOf = (tag: string, attribute: string): Opened['mark'] => {
  if (tag === 'div') return attribute.includes('csl-left-margin') ? 'label' : null
  if (tag === 'span') {
    if (/font-variant: ?small-caps/.test(attribute)) return 'small-caps'
    return /text-decoration: ?underline/.test(attribute) ? 'u' : null
  }
  return tag === 'em' ? 'i' : (tag as Mark)
}

/**
 * An entry as the engine writes it in its HTML, taken apart. Only the tags that the engine itself writes for a
 * style are understood; whatever else looks like a tag came from a record and stays text.
 */
export function partsOf(entry: string): Citation {
  const opened: Opened[] = []
  const parts: { text: string; marks: readonly Mark[] }[] = []
  let label = ''
  let at = 0
  const take = (piece: string) => {
    const text = decode(piece)
    if (!text) return
    if (opened.some(({ mark }) => mark === 'label')) {
      label += text
      return
    }
    const marks = [...new Set(opened.flatMap(({ mark }) => (mark && mark !== 'label' ? [mark] : [])))]
    const last = parts.at(-1)
    if (last && last.marks.join() === marks.join()) last.text += text
    else parts.push({ text, marks })
  }
  for (const found of entry.matchAll(TAG)) {
    const [whole, closing, tag = '', attribute = ''] = found
    if (closing && opened.at(-1)?.tag !== tag) continue
    take(entry.slice(at, found.index))
    at = found.index + whole.length
    if (closing) opened.pop()
    else opened.push({ tag, mark: markOf(tag, attribute) })
  }
  take(entry.slice(at))
  return { label: label.trim() || null, parts: tidied(parts) }
}

/** Entities as the engine writes them, and every run of white space as one space (a no-break space stays). */
const decode = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', '\u00A0')

function tidied(parts: readonly { text: string; marks: readonly Mark[] }[]): CitationPart[] {
  return parts
    .map(({ text, marks }, index) => {
      const begun = index === 0 ? text.trimStart() : text
      return { text: index === parts.length - 1 ? begun.trimEnd() : begun, marks }
    })
    .filter(({ text }) => text !== '')
    .map(({ text, marks }) => (marks.length > 0 ? { text, marks } : { text }))
}

/** A citation as plain text; its number is left out. */
export const citationText = ({ parts }: Citation): string => parts.map(({ text }) => text).join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const open = (mark: Mark) => (mark === 'small-caps' ? '<span class="small-caps">' : `<${mark}>`)
const close = (mark: Mark) => (mark === 'small-caps' ? '</span>' : `</${mark}>`)

/** Web addresses in a text, without the full stop that ends the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"“”‘’]*[^\s<>"“”‘’.,;:!?)\]]/g

function linked(text: string): string {
  let html = ''
  let at = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    html += `${escaped(text.slice(at, index))}<a href="${escaped(address)}">${escaped(address)}</a>`
    at = index + address.length
  }
  return html + escaped(text.slice(at))
}

/** A citation as HTML of its own making: its marks, links for web addresses, everything else escaped. */
export const citationHtml = ({ parts }: Citation): string =>
  parts
    .map(({ text, marks = [] }) => marks.map(open).join('') + linked(text) + marks.toReversed().map(close).join(''))
    .join('')
