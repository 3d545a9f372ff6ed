'use client'

import { useState } from 'react'

type CopyJsonProps = { name: string; json: string }

/** A tool's definition to begin one's own with: shown, and copied with one button. */
export function CopyJson({ name, json }: CopyJsonProps) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json)
      setSaid('Copied. Paste it into the definition of a new instrument, and change identifier and version.')
    } catch {
      setSaid('The browser does not let this page copy. Select the text and copy it.')
    }
  }
  return (
    <details>
      <summary>Copy as a starting point<span className="apr-hidden"> {name}</span></summary>
      <p className="apr-row">
        <button type="button" className="apr-button apr-small" onClick={() => void copy()}>Copy the definition</button>
        <span role="status">{said}</span>
      </p>
      <pre className="apr-json" tabIndex={0} aria-label={`Definition of ${name}`}>{json}</pre>
    </details>
  )
}
