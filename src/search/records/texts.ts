import { fold } from '../text/words'
import type { Localised, LocalisedList, RichText } from './source'

export const defaultLanguage = 'en'

/** A localised text by language; a plain one belongs to the default language. */
export function byLanguage(value: Localised): Readonly<Record<string, string>> {
  if (!value) return {}
  const entries = typeof value === 'string' ? [[defaultLanguage, value] as const] : Object.entries(value)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())))
}

/** The text in the default language, or in the first there is. */
export function mainText(value: Localised): string | null {
  const texts = byLanguage(value)
  return texts[defaultLanguage] ?? Object.values(texts)[0] ?? null
}

/** Every text of the values, in every language; empty ones left out. */
export const allTexts = (...values: readonly Localised[]): readonly string[] =>
  values.flatMap((value) => Object.values(byLanguage(value)))

export function listByLanguage(value: LocalisedList): Readonly<Record<string, readonly string[]>> {
  if (!value) return {}
  if (Array.isArray(value)) return { [defaultLanguage]: value as readonly string[] }
  const lists = Object.entries(value as Readonly<Record<string, readonly string[] | null | undefined>>)
  return Object.fromEntries(lists.filter((entry): entry is [string, readonly string[]] => Boolean(entry[1]?.length)))
}

type RichNode = { readonly text?: unknown; readonly children?: unknown; readonly root?: unknown; readonly type?: unknown }

const inline: ReadonlySet<unknown> = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

/** Where a text refers to a footnote; nobody searches for it. */
const footnoteMark = /\[\^[a-z0-9-]+\]/g

function collect(value: unknown, blocks: string[]): void {
  if (value === null || typeof value !== 'object') return
  const node = value as RichNode
  if (typeof node.text === 'string') {
    blocks.push(`${blocks.pop() ?? ''}${node.text.replace(footnoteMark, '')}`)
  } else if (Array.isArray(node.children)) {
    if (!inline.has(node.type)) blocks.push('')
    for (const child of node.children) collect(child, blocks)
  } else if (node.root) {
    collect(node.root, blocks)
  } else {
    for (const language of Object.values(value)) collect(language, blocks)
  }
}

/** The words of a rich text, one entry per paragraph, in every language that it has. */
export function richTexts(...values: readonly RichText[]): readonly string[] {
  const blocks: string[] = []
  for (const value of values) {
    blocks.push('')
    collect(value, blocks)
  }
  return blocks.filter((block) => block.trim() !== '')
}

/** A title in the form that it is sorted by: folded, without an opening article or punctuation. */
export const sortableTitle = (title: string): string =>
  fold(title).replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an|a) /, '')

/** The year that a date of any precision begins with. */
export function yearOf(date: string | null | undefined): number | null {
  const year = /^-?\d{4}/.exec(date ?? '')?.[0]
  return year === undefined ? null : Number(year)
}
