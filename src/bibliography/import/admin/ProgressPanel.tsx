'use client'

import { useState } from 'react'

type ProgressPanelProps = {
  words: string
  /** Per cent of the way; null where nobody knows how long it is. */
  share: number | null
  onStop?: () => Promise<boolean>
}

/** How far the work is, in words and as a bar, and a button that stops it. */
export function ProgressPanel({ words, share, onStop }: ProgressPanelProps) {
  const [stopping, setStopping] = useState(false)
  return (
    <div>
      <p id="progress-words">{words}</p>
      <div
        className={`imp-bar${share === null ? ' imp-unknown' : ''}`}
        role="progressbar"
        aria-labelledby="progress-words"
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': share })}
      >
        <div style={{ width: `${share ?? 30}%` }} />
      </div>
      <p className="imp-help">You can leave this page: the work goes on, and the import is in the list.</p>
      {onStop && (
        <button
          type="button"
          className="imp-button"
          disabled={stopping}
          onClick={() => {
            setStopping(true)
            void onStop().then((went) => setStopping(went))
          }}
        >
          {stopping ? 'Stopping …' : 'Stop'}
        </button>
      )}
    </div>
  )
}
