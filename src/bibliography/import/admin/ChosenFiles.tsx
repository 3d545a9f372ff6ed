'use client'

import { bytesInWords } from './wording'

type ChosenFilesProps = { files: readonly { name: string; size: number }[]; onRemove: (index: number) => void }

/** The files that will be imported, each with a button that takes it off again. */
export function ChosenFiles({ files, onRemove }: ChosenFilesProps) {
  if (files.length === 0) return null
  return (
    <ul className="imp-list" aria-label="Chosen files" style={{ marginTop: '0.75rem' }}>
      {files.map(({ name, size }, index) => (
        <li key={`${index}-${name}`}>
          {name} ({bytesInWords(size)}){' '}
          <button type="button" className="imp-button imp-small" onClick={() => onRemove(index)}>
            Take off<span className="imp-hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
