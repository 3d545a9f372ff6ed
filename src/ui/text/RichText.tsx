import { Fragment, type ReactNode } from 'react'

import { anchorsOf } from '@/publishing/anchors'
import { carriedTo } from '@/publishing/carriedAnchors'
import { markedPieces } from '@/publishing/claims/marks'
import type { ClaimMark } from '@/publishing/claims/view'
import { isOpenable } from '@/publishing/links'
import { callId, noteKey } from '@/publishing/noteCalls'
import { outline, plainText, type Heading, type RichNode, type RichTextView } from '@/publishing/richText'

import { useSite } from '../site'
import { ClaimSign } from './ClaimSign'
import { Cited, CitedNoMore, Embed } from './Embed'
import { langAttributes } from './Localised'
import { Permalink } from './Permalink'

type Context = {
  readonly headings: readonly Heading[]
  readonly links: Readonly<Record<string, string>>
  readonly href: (path: string) => string
  /** What is said in place of a link to a file that readers may not open. */
  readonly closedFile: string
  /** Number of a footnote by its key. */
  readonly notes: ReadonlyMap<string, number>
  /** How often each footnote has been called so far; drawing counts on. */
  readonly called: Map<string, number>
  readonly nextHeading: () => Heading | undefined
  readonly shift: number
  /** Ids of the parts with a permanent link; empty where the text has none. */
  readonly anchors: ReadonlyMap<RichNode, string>
  readonly hasPermalinks: boolean
  /** Old ids of a part, which still lead to it. */
  readonly carried: ReadonlyMap<string, readonly string[]>
  readonly claims: readonly ClaimMark[]
  /** Claims that are marked already. */
  readonly marked: Set<ClaimMark>
}

type RichTextProps = {
  readonly value: RichTextView
  /** Keys of the footnotes in order; `[^key]` in the text becomes a link to its note. */
  readonly footnotes?: readonly string[]
  readonly numbered?: boolean
  /** How many levels headings stand lower than they were written. */
  readonly shift?: number
  /** Gives every section, paragraph and table a permanent link; the prefix tells the texts of a page apart. */
  readonly permalinks?: { readonly prefix: string }
  /** How often texts before this one on the page have called each footnote. */
  readonly callsBefore?: ReadonlyMap<string, number>
}

const noCalls: ReadonlyMap<string, number> = new Map()

/** A text from the editor as elements. Nothing of it is ever inserted as markup, and only safe addresses are linked. */
export const RichText = ({ value, footnotes = [], numbered = false, shift = 0, permalinks, callsBefore = noCalls }: RichTextProps) => {
  const { locale, href, t } = useSite()
  const headings = outline(value.root).map((heading) => ({ ...heading, id: `${permalinks?.prefix ?? ''}${heading.id}` }))
  let next = 0
  const context: Context = {
    headings: numbered ? headings : headings.map((heading) => ({ ...heading, number: '' })),
    links: value.links,
    href,
    closedFile: t('embed.closedFile.link'),
    notes: new Map(footnotes.map((key, index) => [key, index + 1])),
    called: new Map(callsBefore),
    nextHeading: () => context.headings[next++],
    shift,
    anchors: permalinks ? anchorsOf(value.root, permalinks.prefix) : new Map(),
    hasPermalinks: permalinks !== undefined,
    carried: permalinks && value.carried ? prefixed(carriedTo(value.carried), permalinks.prefix) : new Map(),
    claims: value.claims ?? [],
    marked: new Set(),
  }
  return <div className="prose rich" {...langAttributes(value, locale)}>{childrenOf(value.root, context)}</div>
}

const prefixed = (carried: ReadonlyMap<string, readonly string[]>, prefix: string): Context['carried'] =>
  new Map([...carried].map(([id, old]) => [`${prefix}${id}`, old.map((one) => `${prefix}${one}`)]))

/** Places for links to what a part was called before. */
const oldIds = (id: string | undefined, { carried }: Context): ReactNode =>
  id === undefined ? null : carried.get(id)?.map((old) => <span key={old} id={old} className="old-anchor" />)

function childrenOf(node: RichNode, context: Context): ReactNode {
  return (node.children ?? []).map((child, index) => <Fragment key={index}>{element(child, context)}</Fragment>)
}

/** The id of a part, and its permanent link to put after it. */
function anchorOf(node: RichNode, context: Context): { id: string | undefined; link: ReactNode } {
  const id = context.anchors.get(node)
  return { id, link: id && <>{oldIds(id, context)}<Permalink id={id} words={plainText(node)} /></> }
}

function element(node: RichNode, context: Context): ReactNode {
  const { id, link } = anchorOf(node, context)
  switch (node.type) {
    case 'text': return formatted(node, context)
    case 'linebreak': return <br />
    case 'paragraph': return node.children?.length ? <p id={id}>{childrenOf(node, context)}{link}</p> : null
    case 'heading': return headingElement(node, context)
    case 'list': return node.listType === 'number' ? <ol>{childrenOf(node, context)}</ol> : <ul>{childrenOf(node, context)}</ul>
    case 'listitem': return <li id={id}>{childrenOf(node, context)}{link}</li>
    case 'quote': return <blockquote id={id}>{childrenOf(node, context)}{link}</blockquote>
    case 'horizontalrule': return <hr />
    case 'block': return blockElement(node, context)
    case 'inlineBlock': return inlineElement(node, context)
    case 'link':
    case 'autolink': return linkElement(node, context)
    case 'table': return (
      <div className="anchored" id={id}>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={tableName(node)}>
          <table className="table">{tableRows(node, context)}</table>
        </div>
        {link}
      </div>
    )
    case 'tablerow': return <tr>{childrenOf(node, context)}</tr>
    case 'tablecell': return node.headerState
      ? <th colSpan={node.colSpan} scope={node.headerState === 2 ? 'row' : 'col'}>{childrenOf(node, context)}</th>
      : <td colSpan={node.colSpan}>{childrenOf(node, context)}</td>
    default: return childrenOf(node, context)
  }
}

function blockElement(node: RichNode, context: Context): ReactNode {
  if (!node.embed) return null
  const id = context.hasPermalinks && node.fields?.id ? `b-${node.fields.id}` : undefined
  const name = node.embed.kind === 'figure' || node.embed.kind === 'plot' || node.embed.kind === 'box'
  return (
    <Embed embed={node.embed} id={id} link={id && name ? <Permalink id={id} words={embedWords(node)} /> : null}>
      {childrenOf(node, context)}
    </Embed>
  )
}

const embedWords = ({ embed }: RichNode): string =>
  embed?.kind === 'figure' ? embed.caption : embed?.kind === 'box' ? embed.title : embed?.kind === 'plot' ? embed.evidence.outcome.label : ''

function inlineElement(node: RichNode, context: Context): ReactNode {
  const key = noteKey(node)
  if (key !== null) return withNotes(`[^${key}]`, context)
  if (node.embed?.kind === 'unavailable') return <CitedNoMore />
  return node.embed?.kind === 'citation' ? <Cited works={node.embed.works} /> : null
}

/** What tells a table without a caption from others: its headings, and what its first row is about. */
function tableName({ children: [headings, first] = [] }: RichNode): string {
  const cells = [...(headings?.children ?? []), ...(first?.children ?? []).slice(0, 1)]
  return cells.map((cell) => plainText(cell).replace(/\[\^[^\]]*\]/g, '').trim()).filter(Boolean).join(', ').slice(0, 200)
}

/** Rows that hold column headings only are the head of a table, which printing repeats on each page. */
function tableRows(table: RichNode, context: Context): ReactNode {
  const rows = table.children ?? []
  const body = rows.findIndex((row) => !row.children?.every(({ headerState = 0 }) => headerState & 1))
  const head = rows.slice(0, Math.max(body, 0))
  return (
    <>
      {head.length > 0 && <thead>{childrenOf({ type: 'rows', children: head }, context)}</thead>}
      <tbody>{childrenOf({ type: 'rows', children: rows.slice(head.length) }, context)}</tbody>
    </>
  )
}

function headingElement(node: RichNode, context: Context): ReactNode {
  const heading = context.nextHeading()
  const level = Math.min((heading?.depth ?? 1) + 1 + context.shift, 6)
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Tag id={heading?.id}>
      {heading?.number && <span className="num">{heading.number} </span>}
      {childrenOf(node, context)}
      {oldIds(heading?.id, context)}
      {heading && context.hasPermalinks && <Permalink id={heading.id} words={heading.text} />}
    </Tag>
  )
}

function linkElement(node: RichNode, context: Context): ReactNode {
  const { fields, embed } = node
  if (embed?.kind === 'closed-file') {
    return <>{childrenOf(node, context)} <span className="not-known">({context.closedFile})</span></>
  }
  const doc = fields?.linkType === 'internal' ? fields.doc : null
  const path = doc ? context.links[`${doc.relationTo}:${String(doc.value)}`] : undefined
  const address = path ? context.href(path) : fields?.url
  const children = childrenOf(node, context)
  return address && isOpenable(address) ? <a href={address}>{children}</a> : children
}

const formats = [[1, 'strong'], [2, 'em'], [4, 's'], [8, 'u'], [16, 'code'], [32, 'sub'], [64, 'sup']] as const

function formatted(node: RichNode, context: Context): ReactNode {
  const bits = typeof node.format === 'number' ? node.format : 0
  return formats.reduce<ReactNode>(
    (inner, [bit, Tag]) => (bits & bit ? <Tag>{inner}</Tag> : inner),
    withClaims(node.text ?? '', context),
  )
}

/** Text with a sign at each figure that a claim is about, the first time that it stands in the text. */
function withClaims(text: string, context: Context): ReactNode {
  if (context.claims.length === 0) return withNotes(text, context)
  return markedPieces(text, context.claims, context.marked).map((piece, index) => (
    <Fragment key={index}>{withNotes(piece.text, context)}{piece.mark && <ClaimSign claim={piece.mark.claim} />}</Fragment>
  ))
}

/** Text in which `[^key]` of a known footnote is a raised, linked number. */
function withNotes(text: string, { notes, called }: Context): ReactNode {
  return text.split(/(\[\^[a-z0-9-]+\])/).map((part, index, parts) => {
    const key = /^\[\^(.+)\]$/.exec(part)?.[1]
    const number = key === undefined ? undefined : notes.get(key)
    if (key === undefined || number === undefined) return part
    const times = (called.get(key) ?? 0) + 1
    called.set(key, times)
    // Two marks side by side are two numbers.
    const isNext = index > 1 && parts[index - 1] === ''
    return <sup key={index}>{isNext && ', '}<a href={`#note-${key}`} id={callId(key, times)} className="note-link">{number}</a></sup>
  })
}
