import type { Guess } from './guess'
import { stated, type GuessSource } from './source'

const HEADING =
  /^(?:\d\.?\s*)?(a\s?b\s?s\s?t\s?r\s?a\s?c\s?t|summary|executive summary|synopsis|zusammenfassung|r[ée]sum[ée]|resumen|resumo|riassunto|samenvatting|crynodeb|sammanfattning|要旨|抄録|概要|摘要|ملخص|المستخلص)\s*(?:[.:—–-]+\s*|$|(?=\s\p{Lu}))/iu
const ENDS =
  /^(?:(?:\d+|I{1,3})\.?\s*)?(?:introduction|einleitung|introducci[óo]n|introdu[çc][ãa]o|cyflwyniad|key\s?-?words?(?: and phrases)?|index terms|categories and subject|general terms|schl[üu]sselw[öo]rter|mots[ -]cl[ée]s|palabras clave|palavras-chave|contents|table of contents|author summary|plain language summary|what is (?:already )?known|jel (?:classification|codes?)|pacs|arxiv eprint|correspondence|©|copyright|acknowledgements?|trial registration\s*:?\s*$|キーワード|关键词)\b/iu

const LEAST = 150
const MOST = 4000

/** The abstract: what stands under its heading on the first pages, up to the heading or key words that follow. */
export function guessAbstract(source: GuessSource): Guess<string> | undefined {
  for (const { number, text } of source.pages.slice(0, 4)) {
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      const match = HEADING.exec(line.trim())
      if (!match) continue
      const rest = [line.trim().slice(match[0].length), ...lines.slice(index + 1)]
      const { body, isEnded } = upToEnd(rest)
      const isShort = body.length < LEAST
      if (isShort && (!isEnded || body.length < 10)) continue
      const confidence = (isShort ? 0.45 : isEnded ? 0.85 : 0.55) - (number - 1) * 0.05
      return { value: body, confidence: Number(confidence.toFixed(2)), page: number, how: `under “${(match[1] ?? '').trim()}”` }
    }
  }
  const structured = withoutHeading(source)
  if (structured) return structured
  const [own] = stated(source, ['dc:description', 'Subject']).filter(({ value }) => value.length >= 200)
  return own && { value: own.value.slice(0, MOST), confidence: 0.6, page: null, how: own.how }
}

/** A structured abstract that begins with its first part: "Aim: …", "Background: …". */
function withoutHeading({ pages }: GuessSource): Guess<string> | undefined {
  const lines = pages[0]?.text.split('\n') ?? []
  const start = lines.findIndex((line) => /^(?:background|aims?|objectives?|purpose|context|importance)\s*[:.—–]/i.test(line.trim()))
  if (start < 0) return undefined
  const { body, isEnded } = upToEnd(lines.slice(start))
  if (!isEnded || body.length < LEAST || !/\b(?:methods?|results|findings|conclusions?)\s*[:.—–]/i.test(body)) return undefined
  return { value: body, confidence: 0.75, page: 1, how: 'parts named as those of an abstract are' }
}

function upToEnd(lines: readonly string[]): { body: string; isEnded: boolean } {
  let body = ''
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (ENDS.test(text) && body.length > 0) return { body: body.trim(), isEnded: true }
    if (/^1\.?\s+\p{Lu}/u.test(text) && body.length >= LEAST) return { body: body.trim(), isEnded: true }
    const isNewSection = text === '' && body.length >= LEAST && /[.!?。]$/.test(body) && isHeading(lines[index + 1] ?? '')
    if (isNewSection) return { body: body.trim(), isEnded: true }
    body += body && text ? ` ${text}` : text
    if (body.length > MOST) return { body: `${body.slice(0, MOST).replace(/\s+\S*$/, '')} …`, isEnded: false }
  }
  return { body: body.trim(), isEnded: false }
}

/** Structured abstracts have headings of their own, which end in a colon or go on as text. */
const isHeading = (line: string): boolean =>
  /^[\p{Lu}\d][\p{L}\d .&-]{3,60}$/u.test(line.trim()) &&
  !/^(?:background|objectives?|aims?|methods?|design|setting|participants|interventions?|results?|findings|conclusions?|discussion|interpretation|purpose|funding)/i.test(line.trim())
