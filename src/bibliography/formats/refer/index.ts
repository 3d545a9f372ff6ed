import { endNoteTypes } from '../endnote-xml/types'
import type { Format } from '../format'
import { heldBy } from '../table'
import { referReader } from './read'
import { referTable } from './table'

export const refer: Format = {
  name: 'refer',
  label: 'EndNote tagged (.enw)',
  extension: 'enw',
  mediaType: 'application/x-endnote-refer',
  reader: referReader,
  holds: { ...heldBy(referTable), types: endNoteTypes.held, limits: [] },
}
