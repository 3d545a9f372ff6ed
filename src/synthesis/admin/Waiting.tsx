'use client'

import { Note } from '@/appraisal/admin/Note'

type WaitingProps = { title: string; error: string | undefined; onAgain: () => Promise<void> }

/** A page whose content has not come yet, or could not. */
export function Waiting({ title, error, onAgain }: WaitingProps) {
  return (
    <>
      <h1>{title}</h1>
      {error ? (
        <Note tone="error" isAlert>
          <p>{error}</p>
          <p><button type="button" className="apr-button" onClick={() => void onAgain()}>Try again</button></p>
        </Note>
      ) : (
        <p role="status">Loading …</p>
      )}
    </>
  )
}
