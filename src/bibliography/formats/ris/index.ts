import type { Format } from '../format'
import { heldBy } from '../table'
import { risReader } from './read'
import { risTable } from './table'
import { risTypes } from './types'
import { risWriter } from './write'

export const ris: Format = {
  name: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  reader: risReader,
  writer: risWriter,
  holds: {
    ...heldBy(risTable),
    types: risTypes.held,
    limits: [
      'Keywords and names cannot contain a semicolon, given names no comma.',
      'A family name of several words needs a given name, or it is read as a body.',
      'A note that begins like a database’s remark about its export ("References: …") is set aside when read.',
      'A "number" of an article is its article number (C7), of anything else M1.',
    ],
  },
}
