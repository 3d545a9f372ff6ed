import type { FormatWriter } from '../format'
import { writeFields } from '../writeFields'
import { risTable } from './table'
import { risTypes } from './types'

const RANGE = /^([^-\s]+)-([^-\s]+)$/

/** Writes RIS as Zotero and EndNote read it: UTF-8, CRLF, two spaces before the hyphen. */
export const risWriter: FormatWriter = {
  head: '',
  separator: '\r\n',
  foot: '',
  write(item) {
    const lines = [`TY  - ${risTypes.write(item.type)}`]
    const emit = (tag: string, value: string) => lines.push(`${tag}  - ${value}`)
    writeFields(item, risTable, (tag, value) => {
      const range = tag === 'SP' ? RANGE.exec(value) : null
      // "405-405" in two fields would come back as one page.
      if (range && range[1] !== range[2]) {
        emit('SP', range[1] ?? '')
        emit('EP', range[2] ?? '')
      } else emit(tag, tag === 'U1' ? `${value}[pmid]` : value)
    })
    return [...lines, 'ER  - ', ''].join('\r\n')
  },
}
