'use client'

import { useEffect, useState, type FormEvent } from 'react'

import { ask } from './ask'
import type { Act } from './RoundDesk'

type Gap = { readonly id: string; readonly title: string }
type GatherProps = { readonly api: string; readonly known: readonly string[]; readonly act: Act }

/** Published gaps that are not in the round yet. */
export function Gather({ api, known, act }: GatherProps) {
  const [gaps, setGaps] = useState<readonly Gap[] | null>(null)
  useEffect(() => {
    void ask<{ docs: Gap[] }>(`${api}/gaps?where[_status][equals]=published&limit=500&depth=0&sort=title&select[title]=true`)
      .then((answer) => setGaps('data' in answer ? answer.data.docs : []))
  }, [api])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).getAll('gap').map(String)
    if (chosen.length > 0) void act('gaps', { gaps: chosen })
  }
  const others = gaps?.filter(({ id }) => !known.includes(id)) ?? []
  return (
    <section aria-labelledby="gather">
      <h2 id="gather">Gather gaps</h2>
      {gaps === null && <p role="status">Gaps are being loaded …</p>}
      {gaps !== null && others.length === 0 && <p>Every published gap is in the round.</p>}
      {others.length > 0 && (
        <form onSubmit={send}>
          <ul className="rnd-plain">
            {others.map(({ id, title }) => (
              <li key={id} className="rnd-check"><input type="checkbox" name="gap" value={id} id={`gap-${id}`} /><label htmlFor={`gap-${id}`}>{title}</label></li>
            ))}
          </ul>
          <p className="rnd-row"><button type="submit" className="rnd-button">Bring into the round</button></p>
        </form>
      )}
    </section>
  )
}
