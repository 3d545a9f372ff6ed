import type { CslItem } from '../../record'
import type { CslDate } from '../../record'
import { writeEdtf, yearOf } from '../fields/dates'
import { repairText } from '../fields/text'
import type { FormatWriter } from '../format'
import { writeFields } from '../writeFields'
import { endNoteTable } from './table'
import { endNoteTypes, typeNumbers } from './types'

const NUMBERS = new Map([...typeNumbers].reverse().map(([number, name]) => [name, number]))

/** Elements of which a record may hold several; of all others, several values are paragraphs of one. */
const SEVERAL = /\/(?:author|keyword|url)$/

type Element = { children: Map<string, Element>; values: string[]; attributes?: string }
const element = (): Element => ({ children: new Map(), values: [] })

/** Writes the XML that EndNote imports. */
export const endNoteWriter: FormatWriter = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n',
  separator: '',
  foot: '</records></xml>\n',
  write(item, index) {
    const root = element()
    const put = (path: string, value: string, attributes?: string) => {
      let at = root
      for (const name of path.split('/')) {
        const next = at.children.get(name) ?? element()
        at.children.set(name, next)
        at = next
      }
      at.values.push(value)
      if (attributes) at.attributes = attributes
    }
    const type = endNoteTypes.write(item.type)
    put('rec-number', String(index + 1))
    put('ref-type', NUMBERS.get(type) ?? '0', ` name="${escapeXml(type)}"`)
    writeFields(item, endNoteTable, (path, value) => {
      if (path === 'dates/pub-dates/date') putDate(item, put)
      else if (path === 'accession-num') put(path, isMedline(item) ? value : `PMID: ${value}`)
      else put(path, value)
    })
    return `<record>${render(root, '')}</record>\n`
  },
}

const isMedline = ({ source }: CslItem): boolean =>
  source === undefined || /medline|pubmed|nlm/i.test(String(source))

function putDate({ issued }: CslItem, put: (path: string, value: string) => void): void {
  const date = issued as CslDate
  const year = yearOf(date)
  const text = writeEdtf(date)
  put('dates/year', year === undefined ? text : String(year))
  if (year !== undefined && text !== String(year)) put('dates/pub-dates/date', text)
}

function render({ children }: Element, path: string): string {
  return [...children]
    .map(([name, child]) => renderElement(name, child, path ? `${path}/${name}` : name))
    .join('')
}

function renderElement(name: string, child: Element, path: string): string {
  if (child.children.size > 0) return `<${name}>${render(child, path)}</${name}>`
  const open = `<${name}${child.attributes ?? ''}>`
  const values = child.values.map(escapeXml)
  return SEVERAL.test(path)
    ? values.map((value) => `${open}${value}</${name}>`).join('')
    : `${open}${values.join('&#xD;')}</${name}>`
}

const escapeXml = (text: string): string =>
  repairText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
