'use client'

import { useEffect, useState, type FormEvent } from 'react'

import { ask } from '@/platform/admin/ask'

import type { Act } from './RoundDesk'

type Gap = { readonly id: string; readonly title: string }
type GatherProps = { readonly api: string; readonly known: readonly string[]; readonly isExample: boolean; readonly act: Act }

/** Published gaps that are not in the round yet; invented ones are for invented rounds alone. */
export function Gather({ api, known, isExample, act }: GatherProps) {
  const [gaps, setGaps] = useState<readonly Gap[] | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const real = isExample ? '' : '&where[isExample][not_equals]=true'
    void ask<{ docs: Gap[] }>(`${api}/gaps?where[_status][equals]=published${real}&limit=500&depth=0&sort=title&select[title]=true`)
      .then((answer) => ('data' in answer ? setGaps(answer.data.docs) : setProblem(answer.error)))
  }, [api, isExample])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).getAll('gap').map(String)
    setProblem(chosen.length > 0 ? '' : 'Tick at least one gap first.')
    if (chosen.length > 0) void act('gaps', { gaps: chosen }, chosen.length === 1 ? 'One gap brought in.' : `${chosen.length} gaps brought in.`)
  }
  const others = gaps?.filter(({ id }) => !known.includes(id)) ?? []
  return (
    <section aria-labelledby="gather">
      <h2 id="gather">Gather gaps</h2>
      {gaps === null && !problem && <p role="status">Gaps are being loaded …</p>}
      {gaps !== null && others.length === 0 && <p>Every published gap is in the round.</p>}
      {others.length > 0 && (
        <form onSubmit={send}>
          <ul className="rnd-plain">
            {others.map(({ id, title }) => (
              <li key={id} className="rnd-check"><input type="checkbox" name="gap" value={id} id={`gap-${id}`} /><label htmlFor={`gap-${id}`}>{title}</label></li>
            ))}
          </ul>
          {problem && <p className="rnd-note rnd-error" role="alert">{problem}</p>}
          <p className="rnd-row"><button type="submit" className="rnd-button">Bring into the round</button></p>
        </form>
      )}
      {gaps === null && problem && <p className="rnd-note rnd-error" role="alert">{problem} Load the page again.</p>}
    </section>
  )
}
