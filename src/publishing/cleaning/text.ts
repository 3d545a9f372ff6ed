import type { Dropped } from './words'

type Cleaned = { readonly text: string; readonly dropped: readonly Dropped[] }

/** Zero-width signs, soft hyphens, byte-order marks, placeholders of objects, control characters; joiners of scripts stay. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffc\ue000-\uf8ff]+/g

const wholeElements = /<(script|style|xml)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi

const office: readonly RegExp[] = [
  // Conditional comments, with all that only Word reads in them.
  /<!--\[if [\s\S]*?(?:<!\[endif\]-->|$)/gi,
  /<!(?:--)?\[(?:if [^\]]*|endif)\](?:--)?>/gi,
  /<!--(?:Start|End)Fragment-->/gi,
  // Elements of Word’s name spaces, smart tags among them; the words inside stay.
  /<\/?(?:o|w|v|m|st\d+):[a-z][^>]*>/gi,
  /<\?xml[^>]*>/gi,
  // Style definitions that came along as words.
  /\/\*\s*(?:Style|Font) Definitions\s*\*\/(?:\s*@?[\w.,: -]+\{[^}]*\})*/g,
  /\{\s*(?:HYPERLINK|PAGEREF|REF|TOC|SEQ|MERGEFIELD|ADDIN [A-Z.]+)\b[^{}]*\}/g,
  /Error! (?:Reference source|Bookmark) not (?:found|defined)\./g,
]

/** The words of a text without what Word, browsers and scripts left in them. */
export function cleanWords(given: string): Cleaned {
  const dropped: Dropped[] = []
  const without = (text: string, pattern: RegExp, kind: Dropped['kind']): string =>
    text.replace(pattern, () => {
      dropped.push({ kind })
      return ''
    })
  let text = without(given, wholeElements, 'script')
  for (const pattern of office) text = without(text, pattern, 'office')
  text = without(text, invisible, 'invisible')
  // A single no-break space is typography; a run of them is Word’s way of indenting.
  text = text.replace(/[ \t]*\u00a0[ \t\u00a0]+|[ \t]+\u00a0[ \t\u00a0]*/g, ' ')
  return { text, dropped }
}
