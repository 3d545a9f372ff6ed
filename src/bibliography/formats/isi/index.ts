import type { Format } from '../format'
import { heldBy } from '../table'
import { isiReader } from './read'
import { isiDocumentTypes, isiTable } from './table'

export const isi: Format = {
  name: 'isi',
  label: 'Web of Science (tagged)',
  extension: 'ciw',
  mediaType: 'application/x-inst-for-scientific-info',
  reader: isiReader,
  holds: { ...heldBy(isiTable), types: isiDocumentTypes.held, limits: [] },
}
