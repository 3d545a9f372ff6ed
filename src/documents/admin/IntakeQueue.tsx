'use client'

import { useCallback, useRef, useState, type DragEvent } from 'react'

import { ask } from '@/platform/admin/ask'

import { IntakeItem } from './IntakeItem'

type Entry = { key: number; name: string; state: 'waiting' | 'sending' | 'stored' | 'refused'; id?: string; error?: string; isKnown?: boolean }
type Uploaded = { files: { name: string; id?: string; error?: string; isStored?: boolean }[] }

/** How many files travel at the same time: more of them would only share the same line. */
const AT_ONCE = 3

/** Where PDFs are dropped or chosen, and what becomes of each. */
export function IntakeQueue({ api, admin }: { api: string; admin: string }) {
  const [entries, setEntries] = useState<Entry[]>([])
  const [isOver, setIsOver] = useState(false)
  const [told, setTold] = useState('')
  const next = useRef(0)

  const change = useCallback((key: number, part: Partial<Entry>) => {
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)))
  }, [])

  const send = useCallback(
    async (key: number, file: File) => {
      change(key, { state: 'sending' })
      const body = new FormData()
      body.append('files', file)
      const answer = await ask<Uploaded>(`${api}/documents/intake`, { method: 'POST', body })
      // A file that was refused is an answer too, with the reason beside its name.
      const stored = ('data' in answer ? answer.data : (answer.body as Partial<Uploaded> | undefined))?.files?.[0]
      if (stored?.id) change(key, { state: 'stored', id: stored.id, isKnown: stored.isStored ?? false })
      else {
        const error = stored?.error ?? ('error' in answer ? answer.error : 'The file did not arrive. Try again.')
        change(key, { state: 'refused', error })
        setTold(`${file.name}: ${error}`)
      }
    },
    [api, change],
  )

  const add = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      const added = files.map((file) => ({ key: next.current++, file }))
      setEntries((all) => [...added.map(({ key, file }): Entry => ({ key, name: file.name, state: 'waiting' })), ...all])
      setTold(`${files.length} ${files.length === 1 ? 'file' : 'files'} added.`)
      const left = [...added]
      const work = async () => {
        for (let one = left.shift(); one; one = left.shift()) await send(one.key, one.file)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
    },
    [send],
  )

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void add([...event.dataTransfer.files])
  }

  return (
    <>
      <label
        className={`intake-drop${isOver ? ' intake-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        Drop PDF files here, or choose them (up to 50 MB each)
        <input
          type="file"
          accept="application/pdf,.pdf"
          multiple
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            void add(files)
          }}
        />
      </label>
      <p className="intake-hidden" role="status" aria-live="polite">
        {told}
      </p>
      {entries.length === 0 ? (
        <p>No files yet. What you add is listed here with what the hub makes of it.</p>
      ) : (
        <ul className="intake-list" aria-label="Files">
          {entries.map((entry) => (
            <li key={entry.key}>
              <h2>{entry.name}</h2>
              {entry.state === 'waiting' && <p>Waits for its turn.</p>}
              {entry.state === 'sending' && <p>Being sent …</p>}
              {entry.state === 'refused' && (
                <div className="intake-note intake-error">
                  <p>{entry.error}</p>
                </div>
              )}
              {entry.isKnown && <p>This very file was here already; this is what is known about it.</p>}
              {entry.id && <IntakeItem api={api} admin={admin} id={entry.id} name={entry.name} tell={setTold} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
