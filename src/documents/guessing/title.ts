import { folded, surest, type Guess } from './guess'
import { blocksOf, bodySize, isCoverSheet, stated, type Block, type GuessSource } from './source'

/** What programs write where a title should be. */
const NOT_A_TITLE = [
  /^microsoft (?:word|powerpoint|excel|office)\b/i,
  /\.(?:docx?|pdf|tex|dvi|ps|indd|qx[dp]|rtf|odt|pptx?|xlsx?|3b2|p65|pmd|fm|xml|html?)\W*$/i,
  /^(?:untitled|unknown|no ?title|title|document\d*|slide \d+|presentation\d*|layout \d+|template|manuscript|draft|paper|article|report|print|proof|blank|full ?page ?photo|arxiv:.*)$/i,
  /^(?:PII|doi|10\.\d{4,9}\/|ISSN|https?:)/i,
  /^[\w.-]*\d[\w.-]*(?:\s+\d+\.\.\d+)?$/,
  /^\S*[_/\\]\S*$/,
]

/** What stands in large type on first pages without being the title. */
const NOT_THE_TITLE =
  /^(?:original (?:research|article|paper|investigation|contribution)|research(?: article| paper| report)?|review(?: article)?|(?:systematic|scoping) review|article|articles|open access|editorial|commentary|protocol|study protocol|short report|brief report|letter|correspondence|perspective|viewpoint|case (?:study|report)|accepted manuscript|author manuscript|abstract|summary|contents|executive summary|keywords?|introduction|background|(?:the )?(?:journal|proceedings|annals|archives) of\b.*|bmc .*|plos .*|bmj open|(?:bmj|the lancet|nature|science|cell|jama|frontiers)(?: \w+){0,3}|.*\bissn\b.*|vol(?:ume)?\.? \d.*|.*\bdoi:.*|https?:.*|www\..*|available online.*|contents lists.*)$/i

/**
 * The title: as the file states it where the first pages agree, else what is set largest near their top, the
 * name of the journal aside.
 */
export function guessTitle(source: GuessSource, journal?: string): Guess<string> | undefined {
  const largest = largestBlock(source, folded(journal ?? ''))
  const opening = folded(source.layout.slice(0, 3).flatMap(({ lines }) => lines.map(({ plain }) => plain)).join(' '))
  const own = stated(source, ['dc:title', 'prism:title', 'Title']).flatMap(({ value, how }): Guess<string>[] => {
    const title = value.replace(/<[^>]{1,20}>/g, '').replace(/\s+/g, ' ').trim()
    if (!isPlausible(title)) return []
    const isSeen = opening.includes(folded(title))
    const isLargest = largest && folded(largest.value).includes(folded(title).slice(0, 60))
    if (!isSeen) return [{ value: title, confidence: 0.45, page: null, how }]
    const fuller = largest && isLargest ? fullerThan(title, largest) : undefined
    if (fuller) return [fuller]
    const page = source.layout.find(({ lines }) => folded(lines.map(({ plain }) => plain).join(' ')).includes(folded(title)))?.page
    return [{ value: title, confidence: isLargest ? 0.97 : 0.8, page: page ?? null, how: `${how}, and it stands on the page` }]
  })
  return surest([...own, ...(largest ? [largest] : [])])
}

/** What the page has of a title that its file gives in part, or with blanks left out. */
function fullerThan(title: string, largest: Guess<string>): Guess<string> | undefined {
  const [own, seen] = [folded(title), folded(largest.value)]
  const wordsIn = (text: string): number => text.trim().split(/\s+/).length
  if (own === seen) return wordsIn(title) < wordsIn(largest.value) ? { ...largest, confidence: 0.97 } : undefined
  return seen.length > 1.25 * own.length && !seen.startsWith(own) ? largest : undefined
}

const isPlausible = (title: string): boolean =>
  title.length >= 8 &&
  title.length <= 500 &&
  /\p{L}{3}/u.test(title) &&
  (/\s/.test(title) || /[\u3040-\u30ff\p{Script=Han}]/u.test(title)) &&
  !NOT_A_TITLE.some((pattern) => pattern.test(title)) &&
  !NOT_THE_TITLE.test(title)

function largestBlock(source: GuessSource, journal: string): Guess<string> | undefined {
  const normal = bodySize(source.layout)
  const [first, second] = source.layout
  const pages = first && second && isCoverSheet(first) ? [first, second] : first ? [first] : []
  // A cover with no words (a picture, a logo) leaves the title to the page after it.
  if (pages.length === 1 && second && first && first.lines.length < 3) pages.push(second)
  const candidates = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ text }) => folded(text) !== journal)
      .map((block) => ({ page: page.page, block, weight: weightOf(block, normal, page.height) })),
  )
  const [best, next] = candidates.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  if (!best) return undefined
  const value = tidied(best.block.text)
  const isLarge = best.block.size > 1.15 * normal
  const isAlone = !next || best.weight > 1.15 * next.weight
  const confidence = (isLarge ? 0.82 : 0.4) - (isAlone ? 0 : 0.15) - (pages.length > 1 ? 0.1 : 0)
  return { value, confidence: Number(confidence.toFixed(2)), page: best.page, how: `the largest type on page ${best.page}` }
}

/** How much a block looks like the title: large, near the top, of some words and not too many. */
function weightOf({ text, size, y }: Block, normal: number, height: number): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
  const isSpaced = /[\u3040-\u30ff\p{Script=Han}]/u.test(text)
  if ((words < 2 && !isSpaced) || text.length < 8 || text.length > 400 || NOT_THE_TITLE.test(text.trim())) return 0
  if (NOT_A_TITLE.some((pattern) => pattern.test(text)) || /@/.test(text)) return 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 0.5 * text.replace(/\s/g, '').length) return 0
  const place = height > 0 ? y / height : 0
  const fewWords = words < 3 && !isSpaced ? 0.75 : 1
  return (size / normal) * (place < 0.6 ? 1 : 0.7) * fewWords * (size < 0.95 * normal ? 0.5 : 1) * (1 - 0.1 * place)
}

const tidied = (text: string): string => text.replace(/\s*[*†‡§¶∗⁎]+$/u, '').replace(/\s+([,.:;?!])/g, '$1').trim()
