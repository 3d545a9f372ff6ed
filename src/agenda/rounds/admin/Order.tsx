'use client'

import { useState } from 'react'

import type { RoundDesk } from '../queries/desk'
import type { Act } from './RoundDesk'

type Item = RoundDesk['items'][number]

const startOf = (items: readonly Item[]): Item[] => {
  const placed = items.filter(({ place }) => place !== null).sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
  if (placed.length > 0) return placed
  return items.filter(({ interim }) => interim?.isShortlisted).sort((one, other) => (one.interim?.place ?? 0) - (other.interim?.place ?? 0))
}

/** The final order, as the workshop agreed on it; it begins with the shortlist. */
export function Order({ items, act }: { items: readonly Item[]; act: Act }) {
  const [order, setOrder] = useState(() => startOf(items))
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(items.map(({ id, placeReason }) => [id, placeReason ?? ''])))
  const [isSaved, setSaved] = useState(false)
  const change = (next: Item[]) => {
    setOrder(next)
    setSaved(false)
  }
  const moved = (index: number, by: number) => {
    const next = [...order]
    const [item] = next.splice(index, 1)
    if (item) next.splice(index + by, 0, item)
    change(next)
  }
  const rest = items.filter(({ id, fate }) => fate === 'kept' && !order.some((one) => one.id === id))
  const save = async () => setSaved(await act('order', { order: order.map(({ id }) => ({ item: id, ...(reasons[id] ? { reason: reasons[id] } : {}) })) }, 'The order is saved.'))
  return (
    <section aria-labelledby="order">
      <h2 id="order">Order of the workshop</h2>
      <p className="rnd-help">It is not public before the list is published.</p>
      <ol>
        {order.map((item, index) => (
          <li key={item.id} className="rnd-item">
            <h3>{item.wording}</h3>
            <p className="rnd-row">
              <button type="button" className="rnd-button" disabled={index === 0} onClick={() => moved(index, -1)} aria-label={`Up: ${item.wording}`}>Up</button>
              <button type="button" className="rnd-button" disabled={index === order.length - 1} onClick={() => moved(index, 1)} aria-label={`Down: ${item.wording}`}>Down</button>
              <button type="button" className="rnd-button" onClick={() => change(order.filter(({ id }) => id !== item.id))} aria-label={`Leave out: ${item.wording}`}>Leave out</button>
            </p>
            <label htmlFor={`why-${item.id}`}>Why it stands there (public, not required)</label>
            <input
              id={`why-${item.id}`} className="rnd-field" value={reasons[item.id] ?? ''}
              onChange={({ target }) => { setReasons({ ...reasons, [item.id]: target.value }); setSaved(false) }}
            />
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <ul className="rnd-plain">
          {rest.map((item) => (
            <li key={item.id} className="rnd-row"><button type="button" className="rnd-button" onClick={() => change([...order, item])} aria-label={`Add: ${item.wording}`}>Add</button><span>{item.wording}</span></li>
          ))}
        </ul>
      )}
      <p className="rnd-row"><button type="button" className="rnd-button" onClick={() => void save()}>Save the order</button><span role="status">{isSaved ? 'Saved.' : ''}</span></p>
    </section>
  )
}
