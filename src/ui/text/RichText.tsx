import { Fragment, type ReactNode } from 'react'

import { isOpenable } from '@/publishing/links'
import { outline, type Heading, type RichNode, type RichTextView } from '@/publishing/richText'

import { useSite } from '../site'
import { langAttributes } from './Localised'

type Context = {
  readonly headings: readonly Heading[]
  readonly links: Readonly<Record<string, string>>
  readonly href: (path: string) => string
  /** Number of a footnote by its key. */
  readonly notes: ReadonlyMap<string, number>
  readonly nextHeading: () => Heading | undefined
  readonly shift: number
}

type RichTextProps = {
  readonly value: RichTextView
  /** Keys of the footnotes in order; `[^key]` in the text becomes a link to its note. */
  readonly footnotes?: readonly string[]
  readonly numbered?: boolean
  /** How many levels headings stand lower than they were written. */
  readonly shift?: number
}

/** A text from the editor as elements. Nothing of it is ever inserted as markup, and only safe addresses are linked. */
export const RichText = ({ value, footnotes = [], numbered = false, shift = 0 }: RichTextProps) => {
  const { locale, href } = useSite()
  const headings = outline(value.root)
  let next = 0
  const context: Context = {
    headings: numbered ? headings : headings.map((heading) => ({ ...heading, number: '' })),
    links: value.links,
    href,
    notes: new Map(footnotes.map((key, index) => [key, index + 1])),
    nextHeading: () => context.headings[next++],
    shift,
  }
  return <div className="prose rich" {...langAttributes(value, locale)}>{childrenOf(value.root, context)}</div>
}

function childrenOf(node: RichNode, context: Context): ReactNode {
  return (node.children ?? []).map((child, index) => <Fragment key={index}>{element(child, context)}</Fragment>)
}

function element(node: RichNode, context: Context): ReactNode {
  switch (node.type) {
    case 'text': return formatted(node, context)
    case 'linebreak': return <br />
    case 'paragraph': return node.children?.length ? <p>{childrenOf(node, context)}</p> : null
    case 'heading': return headingElement(node, context)
    case 'list': return node.listType === 'number' ? <ol>{childrenOf(node, context)}</ol> : <ul>{childrenOf(node, context)}</ul>
    case 'listitem': return <li>{childrenOf(node, context)}</li>
    case 'quote': return <blockquote>{childrenOf(node, context)}</blockquote>
    case 'horizontalrule': return <hr />
    case 'link':
    case 'autolink': return linkElement(node, context)
    case 'table': return (
      <div className="table-scroll" tabIndex={0} role="region">
        <table className="table"><tbody>{childrenOf(node, context)}</tbody></table>
      </div>
    )
    case 'tablerow': return <tr>{childrenOf(node, context)}</tr>
    case 'tablecell': return node.headerState
      ? <th colSpan={node.colSpan} scope={node.headerState === 2 ? 'row' : 'col'}>{childrenOf(node, context)}</th>
      : <td colSpan={node.colSpan}>{childrenOf(node, context)}</td>
    default: return childrenOf(node, context)
  }
}

function headingElement(node: RichNode, context: Context): ReactNode {
  const heading = context.nextHeading()
  const level = Math.min((heading?.depth ?? 1) + 1 + context.shift, 6)
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Tag id={heading?.id}>
      {heading?.number && <span className="num">{heading.number} </span>}
      {childrenOf(node, context)}
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
    withNotes(node.text ?? '', context.notes),
  )
}

/** Text in which `[^key]` of a known footnote is a raised, linked number. */
function withNotes(text: string, notes: ReadonlyMap<string, number>): ReactNode {
  return text.split(/(\[\^[a-z0-9-]+\])/).map((part, index) => {
    const key = /^\[\^(.+)\]$/.exec(part)?.[1]
    const number = key === undefined ? undefined : notes.get(key)
    if (key === undefined || number === undefined) return part
    return <sup key={index}><a href={`#note-${key}`} id={`ref-${key}`} className="note-link">{number}</a></sup>
  })
}
