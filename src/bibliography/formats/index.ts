import { bibtex } from './bibtex'
import { cslJson } from './csl-json'
import { csv, tsv } from './csv'
import { endNoteXml } from './endnote-xml'
import type { Format, FormatName } from './format'
import { idList } from './id-list'
import { isi } from './isi'
import { nbib } from './nbib'
import { refer } from './refer'
import { ris } from './ris'
import { xlsx } from './xlsx'

/** Every format the hub reads, by name; those with a `writer` it also writes. */
export const formats: Readonly<Record<FormatName, Format>> = {
  ris,
  bibtex,
  nbib,
  'endnote-xml': endNoteXml,
  refer,
  isi,
  'csl-json': cslJson,
  csv,
  tsv,
  xlsx,
  'id-list': idList,
}
