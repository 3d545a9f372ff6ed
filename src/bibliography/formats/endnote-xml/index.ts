import type { Format } from '../format'
import { heldBy } from '../table'
import { endNoteReader } from './read'
import { endNoteTable } from './table'
import { endNoteTypes } from './types'
import { endNoteWriter } from './write'

export const endNoteXml: Format = {
  name: 'endnote-xml',
  label: 'EndNote XML',
  extension: 'xml',
  mediaType: 'application/xml',
  reader: endNoteReader,
  writer: endNoteWriter,
  holds: {
    ...heldBy(endNoteTable),
    types: endNoteTypes.held,
    limits: [
      'Keywords and names cannot contain a semicolon, given names no comma.',
      'A family name of several words needs a given name, or it is read as a body.',
    ],
  },
}
