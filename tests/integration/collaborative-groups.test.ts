import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getServerSideProps as collaborativePage } from '@/pages/collaborative'
import { getServerSideProps as groupRoute } from '@/pages/collaborative/groups/[slug]'
import { getServerSideProps as membersPage } from '@/pages/collaborative/members'
import { getServerSideProps as ownPage } from '@/pages/collaborative/registration'
import type { GroupPage } from '@/partnership/groups/view'
import { actOnOwn } from '@/partnership/joining/actions/forget'
import { linkProof, newLinkKey } from '@/partnership/links'
import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'

import { askPage } from '../builders/forms'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: Login
let coordinator: Login
let other: Login
let counter = 0

beforeAll(async () => {
  hub = await createTestHub()
  curator = await someone(hub.payload, 'curator')
  coordinator = await someone(hub.payload, 'collaborator')
  other = await someone(hub.payload, 'collaborator')
})

afterAll(() => hub.close())

type Link = { r: string; t: string }
type Member = { id: string; name: string; email: string; link: Link; proof: string }

async function member(data: Record<string, unknown> = {}): Promise<Member> {
  const number = (counter += 1)
  const { id, name, email, linkKey } = await hub.payload.create({
    collection: 'registrations', depth: 0, overrideAccess: true,
    data: {
      name: `Member ${number} Example`, email: `group-member-${number}@example.org`, sector: 'research', country: 'IE', organisation: `Trust ${number}`,
      locale: 'fr', state: 'approved', consentContact: true, listed: true, shows: ['country'], linkKey: newLinkKey(), ...data,
    } as never,
  })
  const proof = linkProof(environment().payloadSecret, { id: String(id), linkKey: linkKey ?? '' })
  return { id: String(id), name, email, proof, link: { r: String(id), t: proof } }
}

/** The slug of a public group. */
async function group(data: Record<string, unknown> = {}): Promise<string> {
  const slug = `group-${(counter += 1)}`
  await publishedOf(hub.payload, 'working-groups', { slug, name: `Group ${slug}`, state: 'active', isExample: true, coordinators: [coordinator.id], ...data } as never)
  return slug
}

const headersOf = (login: Login | null) => (login ? { cookie: `payload-token=${login.token}`, 'sec-fetch-site': 'same-origin' } : {})

type Asked = { login?: Login | null; link?: Link; form?: Record<string, string> }

const ask = (slug: string, { login = null, link, form }: Asked = {}) =>
  askPage(groupRoute, { params: { slug }, headers: headersOf(login), ...(form ? { form: { ...link, ...form } } : { query: { ...link } }) })

const shown = async (slug: string, asked: Asked = {}): Promise<GroupPage> =>
  ((await ask(slug, asked)).props as { page: GroupPage }).page

const join = (slug: string, { link }: Member, listed = true) =>
  ask(slug, { link, form: { step: 'ask', message: 'I know the field.', ...(listed ? { listed: 'yes' } : {}) } })

const decide = async (slug: string, step: 'accept' | 'decline', note: string, login: Login = coordinator) => {
  const [one] = (await shown(slug, { login })).waiting ?? []
  return ask(slug, { login, form: { step, membership: one?.id ?? '', note } })
}

async function inside(slug: string, data: Record<string, unknown> = {}, listed = true): Promise<Member> {
  const one = await member(data)
  await join(slug, one, listed)
  expect((await decide(slug, 'accept', '')).status).toBe(303)
  return one
}

async function mailsTo(email: string) {
  await runQueuedJobs(hub.payload)
  return (await hub.payload.find({ collection: 'mails', where: { to: { equals: email } }, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true })).docs
}

/** The mails that tell who decides that somebody asks, as the outbox has them. */
async function asked(slug: string) {
  await runQueuedJobs(hub.payload)
  return (await hub.payload.find({
    collection: 'mails', where: { and: [{ kind: { equals: 'group-asked' } }, { 'membership.group.slug': { equals: slug } }] },
    pagination: false, depth: 0, overrideAccess: true,
  })).docs
}

const directory = async () => JSON.stringify((await askPage(membersPage)).props)

describe('a member who asks to join a working group', () => {
  it('comes from their own link, waits, is taken in by the coordinator with a note, and leaves without a trace', async () => {
    const slug = await group()
    const one = await member()
    expect((await askPage(ownPage, { query: one.link })).props).toMatchObject({
      page: { groups: expect.arrayContaining([{ path: `/collaborative/groups/${slug}`, title: `Group ${slug}`, standing: 'none' }]) },
    })
    expect((await shown(slug, { link: one.link })).own).toMatchObject({ standing: 'none' })
    expect((await join(slug, one)).redirect).toBe(`/collaborative/groups/${slug}?${new URLSearchParams(one.link).toString()}`)
    expect((await join(slug, one)).status).toBe(303)
    expect(await shown(slug, { link: one.link })).toMatchObject({ own: { standing: 'asked', listed: true }, members: [], waiting: null })
    expect(await shown(slug, { login: coordinator })).toMatchObject({ waiting: [{ name: one.name, message: 'I know the field.' }] })

    expect((await decide(slug, 'accept', 'We meet on Mondays.')).status).toBe(303)
    expect(await shown(slug)).toMatchObject({ members: [{ name: one.name, country: 'IE', organisation: null }], unnamed: 0, own: null, waiting: null })
    const mails = await mailsTo(one.email)
    expect(mails.map(({ kind }) => kind)).toEqual(['group-joined'])
    expect(mails[0]?.text).toMatch(new RegExp(`Group ${slug}[^]*/fr/collaborative/groups/${slug}\\?r=${one.id}[^]*We meet on Mondays`))

    expect((await ask(slug, { link: one.link, form: { step: 'leave' } })).status).toBe(303)
    expect(await shown(slug, { link: one.link })).toMatchObject({ own: { standing: 'none' }, members: [], unnamed: 0 })
    expect((await mailsTo(one.email))).toEqual([])
  })

  it('is declined with a reason that is needed, reads it, and may ask again', async () => {
    const slug = await group()
    const one = await member()
    await join(slug, one)
    const without = await decide(slug, 'decline', ' ')
    expect([without.status, without.props]).toEqual([422, expect.objectContaining({ page: expect.objectContaining({ form: expect.objectContaining({ problems: { note: 'missing' } }) }) })])
    expect((await decide(slug, 'decline', 'There is no room this year.')).status).toBe(303)
    expect((await mailsTo(one.email)).at(-1)).toMatchObject({ kind: 'group-declined', text: expect.stringContaining('There is no room this year.') })
    expect(await shown(slug, { link: one.link })).toMatchObject({ own: { standing: 'declined', note: 'There is no room this year.' } })
    expect((await shown(slug, { login: coordinator })).waiting).toEqual([])
    await join(slug, one)
    expect((await shown(slug, { link: one.link })).own).toEqual({ standing: 'asked', listed: true, note: null })
  })

  it('can be signed in instead, with the account that was made for them', async () => {
    const slug = await group()
    await member({ account: other.id })
    expect((await shown(slug, { login: other })).own).toMatchObject({ standing: 'none' })
    expect((await ask(slug, { login: other, form: { step: 'ask' } })).redirect).toBe(`/collaborative/groups/${slug}`)
    expect((await shown(slug, { login: other })).own).toMatchObject({ standing: 'asked', listed: false })
  })

  it('is decided on once, by those who coordinate this group or moderate, and by nobody else', async () => {
    const [slug, elsewhere] = [await group(), await group({ coordinators: [other.id] })]
    await join(slug, await member())
    const [waiting] = (await shown(slug, { login: coordinator })).waiting ?? []
    expect((await shown(slug, { login: other })).waiting).toBeNull()
    const form = { step: 'accept', membership: waiting?.id ?? '', note: '' }
    for (const [where, login] of [[slug, other], [elsewhere, other], [slug, null]] as const) await ask(where, { login, form })
    for (const path of ['accept', 'decline'] as const)
      expect((await rest('POST', `group-memberships/${waiting?.id}/${path}`, { token: coordinator.token, body: { reason: 'No' } })).status).toBe(403)
    expect(await shown(slug, { login: curator })).toMatchObject({ members: [], unnamed: 0, waiting: [{ id: waiting?.id }] })
    const both = await Promise.all([
      rest('POST', `group-memberships/${waiting?.id}/accept`, { token: curator.token, body: {} }),
      rest('POST', `group-memberships/${waiting?.id}/decline`, { token: curator.token, body: { reason: 'No' } }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is a member, with a link that is theirs, of a group that takes anybody', async () => {
    const slug = await group()
    const [waits, gone] = [await member({ state: 'confirmed' }), await member({ state: 'withdrawn' })]
    const one = await member()
    for (const link of [waits.link, gone.link, { ...one.link, t: waits.proof }, { r: '', t: '' }])
      expect((await ask(slug, { link, form: { step: 'ask' } })).status).toBe(401)
    expect((await ask(slug, { link: one.link, form: { step: 'ask', message: 'x'.repeat(1001) } })).status).toBe(422)
    const ended = await group({ state: 'ended' })
    await join(ended, one)
    expect((await shown(ended, { login: coordinator })).waiting).toEqual([])
    const draft = await draftOf(hub.payload, 'working-groups', { slug: 'unready-group', name: 'Unready', state: 'forming', isExample: true })
    expect((await ask(String(draft.slug), { link: one.link, form: { step: 'ask' } })).status).toBe(404)
    expect((await shown(slug, { login: coordinator })).waiting).toEqual([])
    const foreign = await askPage(groupRoute, { params: { slug }, form: { ...one.link, step: 'ask' }, headers: { origin: 'https://elsewhere.example' } })
    expect(foreign.status).toBe(403)
  })
})

describe('those who decide on a group', () => {
  it('are its coordinators, who get a mail in their language that leads to its page and names nobody', async () => {
    const slug = await group({ coordinators: [coordinator.id, other.id] })
    await hub.payload.update({
      collection: 'registrations', where: { account: { equals: other.id } }, data: { account: null }, depth: 0, overrideAccess: true,
    })
    await member({ account: other.id, locale: 'de' })
    const one = await member()
    await join(slug, one)
    const mails = await asked(slug)
    const to = ({ email }: Login) => mails.find((mail) => mail.to === email)
    expect(mails).toHaveLength(2)
    expect(to(coordinator)).toMatchObject({ state: 'kept', subject: expect.stringContaining(`asks to join: Group ${slug}`) })
    expect(to(coordinator)?.text).toMatch(new RegExp(`\\w/collaborative/groups/${slug}\\s`))
    expect(to(other)).toMatchObject({ state: 'kept', subject: expect.stringContaining('möchte beitreten') })
    expect(to(other)?.text).toContain(`/de/collaborative/groups/${slug}`)
    expect(JSON.stringify(mails)).not.toMatch(new RegExp(`${one.name}|${one.email}|${one.proof}|I know the field|Trust|[{]\\w+[}]`))

    // Asking twice is asking once; what was taken back leaves nothing in the outbox.
    await join(slug, one)
    expect(await asked(slug)).toHaveLength(2)
    await ask(slug, { link: one.link, form: { step: 'leave' } })
    expect(await asked(slug)).toEqual([])
  })

  it('are those who moderate the collaborative, where a group has no coordinator', async () => {
    const slug = await group({ coordinators: [] })
    await join(slug, await member())
    const to = (await asked(slug)).map((mail) => mail.to)
    expect(to).toContain(curator.email)
    for (const login of [coordinator, other]) expect(to).not.toContain(login.email)
  })

  it('hear nothing of a request that was decided on before its mail went out', async () => {
    const slug = await group()
    await join(slug, await member())
    await decide(slug, 'accept', '')
    expect((await asked(slug)).map(({ state, text }) => [state, text ?? null])).toEqual([['dropped', null]])
  })
})

describe('who is in a group', () => {
  it('is named on its page and in the list of members only by those who agreed, with no more than they agreed to', async () => {
    const slug = await group()
    const open = await inside(slug)
    const silent = await inside(slug, {}, false)
    const unlisted = await inside(slug, { listed: false, shows: ['country', 'organisation'] })
    const page = await shown(slug)
    expect(page.unnamed).toBe(1)
    expect(page.members).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: open.name, country: 'IE', organisation: null }),
      expect.objectContaining({ name: unlisted.name, country: null, organisation: null }),
    ]))
    expect(JSON.stringify(page)).not.toContain(silent.name)
    const list = await directory()
    const entryOf = ({ name }: Member) => new RegExp(`"name":"${name}"[^}]*"groups":\\[[^\\]]*${slug}`)
    expect(list).toMatch(entryOf(open))
    expect(list).not.toMatch(entryOf(silent))
    expect(list).not.toContain(unlisted.name)
    for (const login of [null, other, coordinator])
      for (const path of ['group-memberships?limit=0&depth=3', `working-groups?where[slug][equals]=${slug}&depth=3`])
        expect(JSON.stringify((await rest('GET', path, { token: login?.token })).body)).not.toMatch(/group-member|"coordinators"|Member \d/)
  })

  it('takes the consent back at any time, there and by leaving the public list', async () => {
    const slug = await group()
    const one = await inside(slug)
    await ask(slug, { link: one.link, form: { step: 'unname' } })
    expect(await shown(slug)).toMatchObject({ members: [], unnamed: 1 })
    await ask(slug, { link: one.link, form: { step: 'name' } })
    expect(await shown(slug)).toMatchObject({ members: [{ name: one.name }] })
    await actOnOwn(hub.payload, one.id, one.proof, 'unlist')
    expect(await shown(slug)).toMatchObject({ members: [], unnamed: 1 })
  })

  it('leaves every group by withdrawing from the collaborative, and by having everything deleted', async () => {
    const slug = await group()
    for (const wish of ['withdraw', 'delete'] as const) {
      const one = await inside(slug)
      await actOnOwn(hub.payload, one.id, one.proof, wish)
      expect(await shown(slug)).toMatchObject({ members: [], unnamed: 0 })
      expect((await hub.payload.count({ collection: 'group-memberships', where: { registration: { equals: one.id } }, overrideAccess: true })).totalDocs).toBe(0)
    }
    const { docs } = await hub.payload.find({ collection: 'audit-events', where: { collectionSlug: { equals: 'group-memberships' } }, pagination: false, depth: 0, overrideAccess: true })
    expect(docs.map(({ action }) => action)).toEqual(expect.arrayContaining(['group-memberships.ask', 'group-memberships.accept', 'group-memberships.leave']))
    expect(JSON.stringify(docs)).not.toMatch(/Member \d|We meet|I know the field/)
  })

  it('leads from the page of the collaborative to the page of the group', async () => {
    const slug = await group()
    expect(JSON.stringify((await askPage(collaborativePage)).props)).toContain(`"path":"/collaborative/groups/${slug}"`)
  })
})
