import { isOpenable } from '@/publishing/links'
import { callId, noteKey } from '@/publishing/noteCalls'
import { outline, plainText, type Heading, type RichNode, type RichTextView } from '@/publishing/richText'

import type { LocaleCode } from '../locales'
import type { Messages } from '../messages'
import { citationRuns, embedBlocks } from './embedBlocks'
import type { PicturesRead } from './photo/ofTexts'
import type { Block, Cell, Item, Run } from './publication'

/** What a text needs to know of the publication around it. */
export type Around = {
  readonly t: Messages
  /** Language of the labels. */
  readonly locale: LocaleCode
  /** A path of the hub as an address to open from anywhere. */
  readonly address: (path: string) => string
  /** The uploaded pictures of the text. */
  readonly pictures: PicturesRead
  /** Number of a footnote by its key, and the words of its link. */
  readonly notes: ReadonlyMap<string, number>
  readonly noteLabel: (number: number) => string
  /** How often each note has been called; counted on. */
  readonly called: Map<string, number>
  readonly numbered: boolean
  /** How many levels headings stand lower than they were written. */
  readonly shift: 0 | 1
  /** Tells the places of several texts apart. */
  readonly prefix: string
}

type Context = Around & { readonly links: RichTextView['links']; readonly nextHeading: () => Heading | undefined }

/** A text from the editor as parts of a publication. Unknown kinds of node give their words. */
export function richBlocks(text: RichTextView, around: Around): readonly Block[] {
  const headings = outline(text.root)
  let next = 0
  const context: Context = { ...around, links: text.links, nextHeading: () => headings[next++] }
  return (text.root.children ?? []).flatMap((node) => blockOf(node, context))
}

function blockOf(node: RichNode, context: Context): readonly Block[] {
  switch (node.type) {
    case 'heading': return headingOf(node, context)
    case 'list': return [listOf(node, context)]
    case 'quote': return [{ kind: 'quote', paragraphs: linesIn(runsOf(node, context)) }]
    case 'block': return node.embed
      ? embedBlocks(node.embed, context, (node.children ?? []).flatMap((inner) => blockOf(inner, context)))
      : []
    case 'horizontalrule': return [{ kind: 'rule' }]
    case 'table': return [tableOf(node, context)]
    default: {
      const runs = runsOf(node, context)
      return runs.some(({ text }) => text.trim()) ? [{ kind: 'paragraph', look: 'body', runs }] : []
    }
  }
}

/** The place in the PDF of a heading of a text. */
export const placeOfHeading = (id: string, prefix: string): string => `${prefix}${id}`

function headingOf(node: RichNode, context: Context): readonly Block[] {
  const heading = context.nextHeading()
  if (!heading) return []
  const depth = Math.min(heading.depth + context.shift, 3) as 1 | 2 | 3
  const number: readonly Run[] = context.numbered ? [{ text: `${heading.number}  ` }] : []
  return [{ kind: 'heading', depth, runs: [...number, ...runsOf(node, context)], place: placeOfHeading(heading.id, context.prefix) }]
}

function listOf(node: RichNode, context: Context): Extract<Block, { kind: 'list' }> {
  const items: Item[] = []
  for (const child of node.children ?? []) {
    const inner = (child.children ?? []).filter(({ type }) => type === 'list').map((list) => listOf(list, context))
    const runs = (child.children ?? []).filter(({ type }) => type !== 'list').flatMap((own) => runsOf(own, context))
    const last = items.at(-1)
    // The editor keeps a list within a list in an item of its own.
    if (runs.length === 0 && last) items[items.length - 1] = { ...last, inner: [...(last.inner ?? []), ...inner] }
    else items.push({ runs, inner })
  }
  return { kind: 'list', isOrdered: node.listType === 'number', items }
}

function tableOf(node: RichNode, context: Context): Block {
  const rows = (node.children ?? []).map((row) => (row.children ?? []).flatMap((cell): Cell[] => [
    { runs: runsOf(cell, context), isHead: (cell.headerState ?? 0) > 0 },
    ...Array.from({ length: (cell.colSpan ?? 1) - 1 }, () => ({ runs: [], isHead: (cell.headerState ?? 0) > 0 })),
  ]))
  const first = rows.findIndex((row) => !row.every(({ isHead }) => isHead))
  const heads = Math.max(first, 0)
  const about = (node.children?.[0]?.children ?? []).map((cell) => plainText(cell).trim()).filter(Boolean).join(', ')
  return { kind: 'table', head: rows.slice(0, heads), rows: rows.slice(heads), about }
}

/** Runs between line breaks. */
function linesIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines.filter((line) => line.length > 0)
}

function runsOf(node: RichNode, context: Context, style: Partial<Run> = {}): readonly Run[] {
  if (node.type === 'linebreak') return [{ text: '\n' }]
  const key = noteKey(node)
  if (key !== null) return textRuns(`[^${key}]`, context, style)
  if (node.embed?.kind === 'citation') return citationRuns(node.embed.works, context)
  if (node.embed?.kind === 'unavailable') return [{ ...style, text: `(${context.t('embed.unavailable')})`, italic: true }]
  if (node.text !== undefined) return textRuns(node.text, context, { ...style, ...styleOf(node) })
  const link = node.type === 'link' || node.type === 'autolink' ? addressOf(node, context) : undefined
  const runs = (node.children ?? []).flatMap((child) => runsOf(child, context, link ? { ...style, link } : style))
  return node.embed?.kind === 'closed-file' ? [...runs, { ...style, text: ` (${context.t('embed.closedFile.link')})`, italic: true }] : runs
}

function addressOf({ fields, embed }: RichNode, context: Context): string | undefined {
  if (embed?.kind === 'closed-file') return undefined
  const doc = fields?.linkType === 'internal' ? fields.doc : null
  const path = doc ? context.links[`${doc.relationTo}:${String(doc.value)}`] : undefined
  if (path) return context.address(path)
  if (!fields?.url || !isOpenable(fields.url)) return undefined
  return /^[#/]/.test(fields.url) ? context.address(fields.url) : fields.url
}

function styleOf({ format }: RichNode): Partial<Run> {
  const bits = typeof format === 'number' ? format : 0
  return {
    ...(bits & 1 ? { bold: true } : {}), ...(bits & 2 ? { italic: true } : {}),
    ...(bits & 32 ? { lowered: true } : {}), ...(bits & 64 ? { raised: true } : {}),
  }
}

function textRuns(text: string, context: Context, style: Partial<Run>): readonly Run[] {
  const parts = text.split(/(\[\^[a-z0-9-]+\])/)
  return parts.flatMap((part, index): readonly Run[] => {
    const key = /^\[\^(.+)\]$/.exec(part)?.[1]
    const number = key === undefined ? undefined : context.notes.get(key)
    if (key === undefined || number === undefined) return part ? [{ ...style, text: part }] : []
    const times = (context.called.get(key) ?? 0) + 1
    context.called.set(key, times)
    // Two marks side by side are two numbers.
    const comma: readonly Run[] = index > 1 && parts[index - 1] === '' ? [{ text: ',', raised: true }] : []
    const mark: Run = { text: String(number), raised: true, link: `#note-${key}`, place: callId(key, times), about: context.noteLabel(number) }
    return [...comma, mark]
  })
}
