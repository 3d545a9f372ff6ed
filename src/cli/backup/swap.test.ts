import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { staged, swapIn, undoUnfinishedSwap, type Store, type Stores, type Target } from './swap'

const journal = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swap-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'restore.journal')
}

const noStore: Store = {
  exists: () => Promise.resolve(false),
  move: () => Promise.reject(new Error('not used')),
  remove: () => Promise.resolve(),
}

/** A store in memory whose power fails at the given change, if any. */
const memoryStore = (content: Record<string, string>, failAt = Infinity) => {
  const things = new Map(Object.entries(content))
  let changes = 0
  const change = () => {
    changes += 1
    if (changes === failAt) throw new Error('power cut')
  }
  const store: Store = {
    exists: (name) => Promise.resolve(things.has(name)),
    move: async (from, to) => {
      await Promise.resolve()
      change()
      const thing = things.get(from)
      if (thing === undefined || things.has(to)) throw new Error(`cannot move ${from} to ${to}`)
      things.delete(from)
      things.set(to, thing)
    },
    remove: async (name) => {
      await Promise.resolve()
      if (things.has(name)) change()
      things.delete(name)
    },
  }
  const seen = () => Object.fromEntries([...things].sort())
  return { stores: { file: store, collection: noStore } satisfies Stores, seen, changes: () => changes }
}

const before = { studies: 'old studies', gone: 'not in the archive' }
const waiting = { [staged('studies')]: 'new studies', [staged('added')]: 'only in the archive' }
const targets: Target[] = ['studies', 'gone', 'added'].map((name) => ({ store: 'file', name }))
const after = { added: 'only in the archive', studies: 'new studies' }

describe('exchanging a hub for a restored one', () => {
  it('puts the new in place, removes what the archive does not have, and leaves nothing over', async () => {
    const { stores, seen } = memoryStore({ ...before, ...waiting })
    await swapIn(targets, stores, journal())
    expect(seen()).toEqual(after)
  })

  it('goes on where something was taken away after it was listed, as SQLite does with the files beside a database', async () => {
    const { stores, seen } = memoryStore({ ...before, ...waiting })
    const move = stores.file.move
    stores.file.move = async (from, to) => {
      if (from === 'gone') await stores.file.remove('gone')
      await move(from, to)
    }
    await swapIn(targets, stores, journal())
    expect(seen()).toEqual(after)
  })

  it('ends with all of the old or all of the new, whichever move the power fails at', async () => {
    const whole = memoryStore({ ...before, ...waiting })
    await swapIn(targets, whole.stores, journal())
    for (let failAt = 1; failAt <= whole.changes(); failAt += 1) {
      const file = journal()
      const cut = memoryStore({ ...before, ...waiting }, failAt)
      await expect(swapIn(targets, cut.stores, file)).rejects.toThrow('power cut')
      const rebooted = memoryStore(cut.seen() as Record<string, string>)
      const undone = await undoUnfinishedSwap(rebooted.stores, file)
      const left = Object.fromEntries(Object.entries(rebooted.seen()).filter(([name]) => !name.endsWith('.replaced')))
      expect(left, `failing at change ${failAt}`).toEqual(undone ? before : after)
    }
  })

  it('can itself be interrupted while bringing the old back', async () => {
    const file = journal()
    const cut = memoryStore({ ...before, ...waiting }, 3)
    await expect(swapIn(targets, cut.stores, file)).rejects.toThrow('power cut')
    const again = memoryStore(cut.seen() as Record<string, string>, 2)
    await expect(undoUnfinishedSwap(again.stores, file)).rejects.toThrow('power cut')
    const last = memoryStore(again.seen() as Record<string, string>)
    expect(await undoUnfinishedSwap(last.stores, file)).toBe(true)
    expect(last.seen()).toEqual(before)
  })

  it('has nothing to bring back when nothing was cut short', async () => {
    const { stores } = memoryStore(before)
    expect(await undoUnfinishedSwap(stores, journal())).toBe(false)
  })
})
