import type { Format, FormatWriter } from '../format'
import { heldBy } from '../table'
import { writeFields } from '../writeFields'
import { nbibReader } from './read'
import { nbibTable, nbibTypes } from './table'

const nbibWriter: FormatWriter = {
  head: '',
  separator: '\n',
  foot: '',
  write(item) {
    const lines: string[] = []
    const emit = (tag: string, value: string) => lines.push(`${tag.padEnd(4)}- ${value}`)
    writeFields(item, nbibTable, (tag, value) => {
      if (tag === 'LID') emit(tag, `${value} [doi]`)
      else if (tag !== 'FAU' || !value.endsWith(',')) emit(tag, value)
      else emit('CN', value.slice(0, -1))
    })
    // PubMed gives every record a number; without one, the type tells where a record begins.
    if (item.PMID === undefined) lines.unshift('PMID- ')
    emit('PT', nbibTypes.write(item.type))
    emit('SO', String(item['container-title'] ?? item.title ?? ''))
    return `${lines.join('\n')}\n`
  },
}

export const nbib: Format = {
  name: 'nbib',
  label: 'PubMed (NBIB)',
  extension: 'nbib',
  mediaType: 'application/nbib',
  reader: nbibReader,
  writer: nbibWriter,
  holds: {
    ...heldBy(nbibTable),
    types: nbibTypes.held,
    limits: [
      'Dates have no "circa" and no words.',
      'Editors are persons; names cannot contain a semicolon, given names no comma.',
      'A family name of several words needs a given name, or it is read as a body.',
    ],
  },
}
