import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { someone } from '../builders/people'
import type * as Graphql from '../channels/graphql'
import type * as Rest from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let rest: (typeof Rest)['rest']
let graphql: (typeof Graphql)['graphql']

beforeAll(async () => {
  hub = await createTestHub()
  rest = (await import('../channels/rest')).rest
  graphql = (await import('../channels/graphql')).graphql
})

afterEach(() => vi.restoreAllMocks())

afterAll(() => hub.close())

const password = 'shared-by-several'

/** An account that several people use, without a session yet. */
async function shared(): Promise<{ id: string; email: string }> {
  const email = `${crypto.randomUUID()}@example.org`
  const data = { email, password, name: 'Shared', roles: ['reader' as const] }
  const { id } = await hub.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
  return { id: String(id), email }
}

type Answered = { status: number; token: string }

async function signIn(email: string, typed = password): Promise<Answered> {
  const { status, body } = await rest('POST', 'users/login', { body: { email, password: typed } })
  return { status, token: String(body.token) }
}

async function signInByGraphql(email: string): Promise<Answered> {
  const { data, errors } = await graphql(`mutation { loginUser(email: "${email}", password: "${password}") { token } }`)
  return { status: errors.length > 0 ? 401 : 200, token: String((data?.loginUser as { token?: string } | undefined)?.token) }
}

const signOut = (token: string) => rest('POST', 'users/logout', { token, body: {} })

/** Whether whoever holds the token is still signed in. */
const isSignedIn = async (token: string): Promise<boolean> => Boolean((await rest('GET', 'users/me', { token })).body.user)

const areSignedIn = (tokens: readonly string[]): Promise<boolean[]> => Promise.all(tokens.map(isSignedIn))

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

const stored = (id: string) => hub.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'users', where: { id: { equals: id } } })

/**
 * Holds the comparison of the next passwords, as a busy machine does: whoever is signing in has read the account by
 * then, and has not written to it.
 */
function holdPasswords(count: number) {
  const compare = crypto.pbkdf2
  const held: (() => void)[] = []
  const spy = vi.spyOn(crypto, 'pbkdf2').mockImplementation((...args) => {
    if (held.length < count) held.push(() => compare(...args))
    else compare(...args)
  })
  return {
    allHeld: () => vi.waitFor(() => expect(held).toHaveLength(count), { timeout: 120_000 }),
    letGo: () => {
      spy.mockRestore()
      for (const go of held) go()
    },
  }
}

describe('an account that several people use', () => {
  it('keeps everybody signed in who signs in at the same moment', async () => {
    const { email } = await shared()
    const passwords = holdPasswords(20)
    const all = times(20, (index) => (index % 2 ? signInByGraphql(email) : signIn(email)))
    await passwords.allHeld()
    passwords.letGo()
    const answers = await all
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ token }) => token)).size).toBe(20)
    expect(await areSignedIn(answers.map(({ token }) => token))).toEqual(answers.map(() => true))
  })

  it('keeps out who has signed out while others were signing in, and nobody else', async () => {
    const { email } = await shared()
    const early: string[] = []
    for (let count = 0; count < 6; count += 1) early.push((await signIn(email)).token)
    const [leaving, staying] = [early.slice(0, 3), early.slice(3)]
    const passwords = holdPasswords(6)
    const arriving = times(6, () => signIn(email))
    await passwords.allHeld()
    const [refreshed, left] = await Promise.all([
      Promise.all(staying.map((token) => rest('POST', 'users/refresh-token', { token, body: {} }))),
      Promise.all(leaving.map((token, index) => (index === 0 ? graphql('mutation { logoutUser }', { token }) : signOut(token)))),
    ])
    passwords.letGo()
    const tokens = (await arriving).map(({ token }) => token)
    expect(left).toHaveLength(3)
    expect(refreshed.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await areSignedIn(leaving)).toEqual([false, false, false])
    expect(await areSignedIn([...staying, ...tokens, ...refreshed.map(({ body }) => String(body.refreshedToken))]))
      .toEqual(Array.from({ length: 12 }, () => true))
  })

  it('keeps what an administrator changes while someone signs in', async () => {
    const administrator = await someone(hub.payload, 'administrator')
    const { id, email } = await shared()
    const passwords = holdPasswords(3)
    const arriving = times(3, () => signIn(email))
    await passwords.allHeld()
    const body = { roles: ['curator'], name: 'Promoted' }
    expect((await rest('PATCH', `users/${id}`, { token: administrator.token, body })).status).toBe(200)
    passwords.letGo()
    expect(await areSignedIn((await arriving).map(({ token }) => token))).toEqual([true, true, true])
    expect(await stored(id)).toMatchObject(body)
  })

  it('lets nobody in with a password that is changed while it is compared', async () => {
    const { id, email } = await shared()
    const { token } = await signIn(email)
    const passwords = holdPasswords(2)
    const arriving = times(2, () => signIn(email))
    await passwords.allHeld()
    expect((await rest('PATCH', `users/${id}`, { token, body: { password: 'changed-by-its-owner' } })).status).toBe(200)
    passwords.letGo()
    expect((await arriving).map(({ status }) => status)).toEqual([401, 401])
    expect((await signIn(email)).status).toBe(401)
    expect((await signIn(email, 'changed-by-its-owner')).status).toBe(200)
    expect(await isSignedIn(token)).toBe(true)
  })

  it('stays deleted when someone is just signing in', async () => {
    const { id, email } = await shared()
    const passwords = holdPasswords(1)
    const arriving = signIn(email)
    await passwords.allHeld()
    await hub.payload.delete({ collection: 'users', id, depth: 0, overrideAccess: true })
    passwords.letGo()
    expect((await arriving).status).not.toBe(200)
    expect(await stored(id)).toBeNull()
  })

  it('is locked after ten wrong passwords, also when they are sent at once, and by nothing else changed', async () => {
    const { id, email } = await shared()
    await signIn(email)
    const administrator = await someone(hub.payload, 'administrator')
    const passwords = holdPasswords(12)
    const guesses = times(12, (index) => signIn(email, `guess ${index}`))
    await passwords.allHeld()
    await rest('PATCH', `users/${id}`, { token: administrator.token, body: { name: 'Renamed meanwhile' } })
    passwords.letGo()
    for (const { status } of await guesses) expect(status).toBe(401)
    expect((await signIn(email)).status).toBe(401)
    expect(await stored(id)).toMatchObject({ name: 'Renamed meanwhile' })
    await rest('POST', 'users/unlock', { token: administrator.token, body: { email } })
    expect((await signIn(email)).status).toBe(200)
  })

  it('keeps fifty of them signed in, those who came last, and forgets who has expired', async () => {
    const { id, email } = await shared()
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    const session = (name: string, endsIn: number) => ({ id: name, createdAt: at(endsIn - 8), expiresAt: at(endsIn) })
    const alive = Array.from({ length: 50 }, (_, index) => session(`session ${index}`, 1 + index / 10))
    await hub.payload.db.updateOne({ collection: 'users', id, data: { sessions: [session('over', -1), ...alive] } })
    expect((await signIn(email)).status).toBe(200)
    const left = ((await stored(id))?.sessions as { id: string }[]).map((one) => one.id)
    expect(left).toHaveLength(50)
    expect(left).toEqual(expect.arrayContaining(['session 1', 'session 49']))
    expect(left).not.toContain('session 0')
    expect(left).not.toContain('over')
  })
})
