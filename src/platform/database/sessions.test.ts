import { describe, expect, it } from 'vitest'

import { sessionsAfter, type Session } from './sessions'

const now = Date.parse('2026-11-22T12:00:00Z')
const hour = 3_600_000
const at = (hours: number): string => new Date(now + hours * hour).toISOString()

const stored = (id: string, endsIn = 8): Session => ({ id, createdAt: at(endsIn - 8), expiresAt: at(endsIn) })
const made = (id: string): Session => ({ id, createdAt: new Date(now), expiresAt: new Date(now + 8 * hour) })
const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id)

describe('the sessions of an account', () => {
  it('stay when someone signs in who had read the list before them', () => {
    expect(ids(sessionsAfter([stored('first', 7), stored('second', 7.5)], [made('third')], now))).toEqual(['first', 'second', 'third'])
  })

  it('do not come back by a sign-in that had read the list before they were ended', () => {
    expect(ids(sessionsAfter([stored('kept', 7)], [stored('ended', 6), stored('kept', 7), made('new')], now))).toEqual(['kept', 'new'])
  })

  it('fall away at a sign-in once they have expired', () => {
    expect(ids(sessionsAfter([stored('over', -1), stored('alive', 1)], [made('new')], now))).toEqual(['alive', 'new'])
  })

  it('are fifty at most, and those that were not used for longest make room', () => {
    const many = Array.from({ length: 50 }, (_, index) => stored(`session ${index}`, 2 + index / 10))
    const refreshed = { ...many[0], id: 'session 0', expiresAt: at(8) }
    const after = ids(sessionsAfter([refreshed, ...many.slice(1)], [made('new')], now))
    expect(after).toHaveLength(50)
    expect(after).toEqual(expect.arrayContaining(['session 0', 'new']))
    expect(after).not.toContain('session 1')
  })

  it('are ended by who signs out, and by nobody brought back who read them before', () => {
    const [mine, other] = [stored('mine'), stored('other')]
    expect(ids(sessionsAfter([mine, other], [other], now))).toEqual(['other'])
    expect(ids(sessionsAfter([other], [mine, other], now))).toEqual(['other'])
    expect(sessionsAfter([mine, other], [], now)).toEqual([])
  })

  it('last longer when they are refreshed', () => {
    const refreshed = { ...stored('mine', 1), expiresAt: new Date(now + 8 * hour) }
    expect(sessionsAfter([stored('mine', 1), stored('other', 2)], [refreshed, stored('other', 2)], now)).toEqual([refreshed, stored('other', 2)])
  })
})
