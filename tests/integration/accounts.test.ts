import type { SendEmailOptions } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withMailServer } from '../builders/mailServer'
import { someone } from '../builders/people'
import type * as Rest from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let rest: (typeof Rest)['rest']

beforeAll(async () => {
  hub = await createTestHub()
  rest = (await import('../channels/rest')).rest
})

afterAll(() => hub.close())

const stranger = { email: 'first@example.org', password: 'a-long-password', name: 'First', roles: ['administrator'] }

describe('an account', () => {
  it('is never made from outside, not even the first one', async () => {
    const { status, body } = await rest('POST', 'users/first-register', { body: stranger })
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('create-admin')
    expect((await rest('POST', 'users', { body: stranger })).status).toBe(403)
    expect((await hub.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('has its name and password changed by its owner, but not what it may do', async () => {
    const reader = await someone(hub.payload, 'reader')
    const body = { name: 'Renamed', roles: ['administrator'], email: 'other@example.org', isDemo: true }
    expect((await rest('PATCH', `users/${reader.id}`, { token: reader.token, body })).status).toBe(200)
    const stored = await hub.payload.findByID({ collection: 'users', id: reader.id, depth: 0, overrideAccess: true })
    expect(stored).toMatchObject({ name: 'Renamed', roles: ['reader'], email: reader.email, isDemo: false })
  })

  it('is seen by its owner and by administrators', async () => {
    const reader = await someone(hub.payload, 'reader')
    const administrator = await someone(hub.payload, 'administrator')
    const listed = async (token?: string) => ((await rest('GET', 'users', { token })).body.docs as { id: string }[] | undefined) ?? []
    expect((await listed(reader.token)).map(({ id }) => id)).toEqual([reader.id])
    expect((await listed(administrator.token)).length).toBeGreaterThan(1)
    expect(await listed()).toEqual([])
  })

  it('of the last administrator stays one', async () => {
    const { docs } = await hub.payload.find({ collection: 'users', where: { roles: { in: ['administrator'] } }, pagination: false, depth: 0, overrideAccess: true })
    for (const { id } of docs) await hub.payload.delete({ collection: 'users', id, depth: 0, overrideAccess: true })
    const last = await someone(hub.payload, 'administrator')
    const demoted = await rest('PATCH', `users/${last.id}`, { token: last.token, body: { roles: ['reader'] } })
    const removed = await rest('DELETE', `users/${last.id}`, { token: last.token })
    expect([demoted.status, removed.status]).toEqual([409, 409])
    expect(JSON.stringify(removed.body)).toContain('Make someone else administrator first')
    const second = await someone(hub.payload, 'administrator')
    expect((await rest('DELETE', `users/${second.id}`, { token: last.token })).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is made anew by the link of a mail, which comes once in five minutes, and to nobody else', async () => {
    const { email } = await someone(hub.payload, 'curator')
    const mails: SendEmailOptions[] = []
    const forgotten = (address: string) => rest('POST', 'users/forgot-password', { body: { email: address } })
    await withMailServer(hub.payload, (mail) => mails.push(mail), async () => {
      const answers = []
      for (const address of [email, email, email.toUpperCase(), 'nobody@example.org']) answers.push(await forgotten(address))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    })
    expect(mails.map(({ to }) => to)).toEqual([email])
    const [, token] = /\/admin\/reset\/(\w+)/.exec(String(mails[0]?.html)) ?? []
    const anew = { password: 'quite-another-password' }
    expect((await rest('POST', 'users/reset-password', { body: { ...anew, token: `${token}0` } })).status).toBe(403)
    expect((await rest('POST', 'users/reset-password', { body: { ...anew, token } })).status).toBe(200)
    expect((await rest('POST', 'users/reset-password', { body: { ...anew, token } })).status).toBe(403)
    expect((await rest('POST', 'users/login', { body: { ...anew, email } })).status).toBe(200)
  })
})
