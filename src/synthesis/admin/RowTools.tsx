'use client'

import type { EntryRow } from '../entry/rows'
import type { Offered } from '../extraction/queries'
import { ConversionPanel } from './ConversionPanel'

type RowToolsProps = {
  row: EntryRow
  /** Its place in the table, from 1. */
  number: number
  documents: Offered['documents']
  isReadOnly: boolean
  onUse: (cells: Record<string, string>) => void
  onRemove: () => void
}

/** What can be done with the result that one is at: its page in the file, working numbers out, removing it. */
export function RowTools({ row, number, documents, isReadOnly, onUse, onRemove }: RowToolsProps) {
  const file = documents.find(({ value }) => value === row.cells.document)
  const page = row.cells.pdfPage?.trim()
  return (
    <>
      <div className="apr-row">
        {file?.href && (
          <a className="apr-button" href={pageOf(file.href, page)} target="_blank" rel="noreferrer">
            Open {file.label}{page ? ` at page ${page}` : ''}
          </a>
        )}
        {!isReadOnly && <button type="button" className="apr-button" onClick={onRemove}>Remove result {number}</button>}
      </div>
      {!isReadOnly && <ConversionPanel key={row.id} row={row} number={number} onUse={onUse} />}
    </>
  )
}

/** Where a PDF viewer opens a file at a page. */
export const pageOf = (href: string, page: string | undefined): string =>
  /^\d+$/.test(page?.trim() ?? '') ? `${href}#page=${page?.trim()}` : href
