import { Fragment, type ReactNode } from 'react'

import { anchorsOf } from '@/publishing/anchors'
import { isOpenable } from '@/publishing/links'
import { callId } from '@/publishing/noteCalls'
import { outline, plainText, type Heading, type RichNode, type RichTextView } from '@/publishing/richText'

import { useSite } from '../site'
import { langAttributes } from './Localised'
import { Permalink } from './Permalink'

type Context = {
  readonly headings: readonly Heading[]
  readonly links: Readonly<Record<string, string>>
  readonly href: (path: string) => string
  /** Number of a footnote by its key. */
  readonly notes: ReadonlyMap<string, number>
  /** How often each footnote has been called so far; drawing counts on. */
  readonly called: Map<string, number>
  readonly nextHeading: () => Heading | undefined
  readonly shift: number
  /** Ids of the parts with a permanent link; empty where the text has none. */
  readonly anchors: ReadonlyMap<RichNode, string>
  readonly hasPermalinks: boolean
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
  const { locale, href } = useSite()
  const headings = outline(value.root).map((heading) => ({ ...heading, id: `${permalinks?.prefix ?? ''}${heading.id}` }))
  let next = 0
  const context: Context = {
    headings: numbered ? headings : headings.map((heading) => ({ ...heading, number: '' })),
    links: value.links,
    href,
    notes: new Map(footnotes.map((key, index) => [key, index + 1])),
    called: new Map(callsBefore),
    nextHeading: () => context.headings[next++],
    shift,
    anchors: permalinks ? anchorsOf(value.root, permalinks.prefix) : new Map(),
    hasPermalinks: permalinks !== undefined,
  }
  return <div className="prose rich" {...langAttributes(value, locale)}>{childrenOf(value.root, context)}</div>
}

function childrenOf(node: RichNode, context: Context): ReactNode {
  return (node.children ?? []).map((child, index) => <Fragment key={index}>{element(child, context)}</Fragment>)
}

/** The id of a part, and its permanent link to put after it. */
function anchorOf(node: RichNode, { anchors }: Context): { id: string | undefined; link: ReactNode } {
  const id = anchors.get(node)
  return { id, link: id && <Permalink id={id} words={plainText(node)} /> }
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
      {heading && context.hasPermalinks && <Permalink id={heading.id} words={heading.text} />}
    </Tag>
  )
}

function linkElement(node: RichNode, context: Context): ReactNode {
  const { fields } = node
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
    withNotes(node.text ?? '', context),
  )
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
