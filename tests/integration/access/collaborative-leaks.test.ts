import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as searchDoor } from '@/app/(machine)/api/search/route'
import { getServerSideProps as collaborativePage } from '@/pages/collaborative'
import { getServerSideProps as groupPage } from '@/pages/collaborative/groups/[slug]'
import { getServerSideProps as membersPage } from '@/pages/collaborative/members'
import { getServerSideProps as newsletterPage } from '@/pages/collaborative/newsletter'
import { getServerSideProps as ownPage } from '@/pages/collaborative/registration'
import { getServerSideProps as requestsPage } from '@/pages/collaborative/requests'
import { getServerSideProps as ownRequestPage } from '@/pages/collaborative/requests/own'
import { answeredRequests } from '@/partnership/collaborative/queries'

import { askPage } from '../../builders/forms'
import { someone, type Login } from '../../builders/people'
import { publishedOf } from '../../builders/records'
import { exported } from '../../channels/exported'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'

import { actors, type Actor } from './table'

// Words that stand nowhere but in what is personal.
const marker = 'Zanzibarine'
const outsiders = actors.filter((actor) => actor !== 'administrator' && actor !== 'curator')

let hub: TestHub
let registration: string
let request: string
let mail: string
let reader: string
let membership: string
const logins = new Map<Actor, Login>()

beforeAll(async () => {
  hub = await createTestHub()
  for (const actor of actors) if (actor !== 'visitor') logins.set(actor, await someone(hub.payload, actor))
  const made = { depth: 0 } as const
  const person = { name: `${marker} Name`, email: `${marker.toLowerCase()}@example.org`, organisation: `${marker} Trust`, country: 'IE', sector: 'research', locale: 'en' } as const
  registration = String((await hub.payload.create({
    collection: 'registrations', ...made, overrideAccess: true,
    data: { ...person, note: `${marker} note`, state: 'approved', listed: false, shows: ['organisation', 'country'], confirmHash: `hash-${marker}`, linkKey: `key-${marker}` },
  })).id)
  request = String((await hub.payload.create({
    collection: 'evidence-requests', ...made, overrideAccess: true,
    data: { ...person, question: `${marker} question`, purpose: marker, state: 'answered', answer: `${marker} answer`, publicQuestion: marker, consentPublish: false, isPublished: false, confirmHash: `hash-${marker}`, linkKey: `key-${marker}` },
  })).id)
  reader = String((await hub.payload.create({
    collection: 'newsletter-readers', ...made, overrideAccess: true,
    data: { email: person.email, locale: 'en', confirmedAt: '2026-01-01T00:00:00.000Z', confirmHash: `hash-${marker}`, linkKey: `key-${marker}` },
  })).id)
  const group = await publishedOf(hub.payload, 'working-groups', { slug: 'a-group', name: 'A group', state: 'active', isExample: true })
  membership = String((await hub.payload.create({
    collection: 'group-memberships', ...made, overrideAccess: true,
    data: { group: group.id, registration, key: 'a-membership', state: 'member', listed: false, message: `${marker} message`, note: `${marker} note` },
  })).id)
  mail = String((await hub.payload.create({
    collection: 'mails', ...made, overrideAccess: true,
    data: { kind: 'confirm-registration', state: 'kept', registration, to: person.email, subject: marker, text: `${marker} link` },
  })).id)
})

afterAll(() => hub.close())

const tokenOf = (actor: Actor) => logins.get(actor)?.token ?? ''
const ids = () => ({
  registrations: registration, 'evidence-requests': request, mails: mail, 'newsletter-readers': reader, 'group-memberships': membership,
})
const types = {
  registrations: 'Registrations', 'evidence-requests': 'EvidenceRequests', mails: 'Mails', 'newsletter-readers': 'NewsletterReaders',
  'group-memberships': 'GroupMemberships',
} as const

/** Every way in which someone could ask; answers with all that came back. */
async function everything(actor: Actor): Promise<string> {
  const token = tokenOf(actor)
  const said: unknown[] = []
  for (const [collection, id] of Object.entries(ids())) {
    for (const path of [
      `${collection}?limit=0&depth=4`, `${collection}/${id}?depth=4`, `${collection}/${id}?draft=true&trash=true`, `${collection}/count`,
      `${collection}?where[email][contains]=example`, `${collection}?where[registration.email][contains]=example`,
      `${collection}?sort=name&select[name]=true`, `${collection}/versions?limit=0`,
    ]) {
      const { body } = await rest('GET', path, { token })
      expect(body.totalDocs ?? 0).toBe(0)
      said.push(body)
    }
    for (const [method, path, body] of [
      ['PATCH', `${collection}/${id}`, { name: 'Changed', state: 'approved' }], ['DELETE', `${collection}/${id}`, undefined],
      ['PATCH', `${collection}?where[id][equals]=${id}`, { state: 'approved' }], ['DELETE', `${collection}?where[id][equals]=${id}`, undefined],
      ['POST', collection, { name: 'Made' }], ['POST', `${collection}/access/${id}`, {}], ['POST', `${collection}/${id}/duplicate`, {}],
      ['POST', `${collection}/${id}/approve`, {}], ['POST', `${collection}/${id}/account`, {}], ['POST', `${collection}/${id}/forget`, {}],
      ['POST', `${collection}/${id}/answer`, { answer: 'x' }], ['POST', `${collection}/${id}/send`, {}], ['POST', `${collection}/${id}/discard`, {}],
      ['POST', `${collection}/${id}/accept`, {}], ['POST', `${collection}/${id}/decline`, { reason: 'x' }],
    ] as const) said.push((await rest(method, path, { token, body })).body)
    const type = types[collection as keyof typeof types]
    said.push(await graphql(`{ ${type}(limit: 0) { totalDocs docs { id } } }`, { token }))
    said.push(await graphql(`{ ${type.slice(0, -1)}(id: "${id}") { id } }`, { token }))
  }
  for (const path of ['users?limit=0&depth=4', 'audit-events?limit=0&depth=4', 'payload-jobs?limit=0', 'payload-locked-documents?limit=0&depth=4', 'search-changes?limit=0', 'access'])
    said.push((await rest('GET', path, { token })).body)
  const found = (await (await searchDoor(new Request(`http://localhost:3000/api/search?q=${marker}`))).json()) as Record<string, unknown>
  said.push(found.hits, await (await exported('references.json', { token })).text())
  const headers = token ? { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' } : {}
  for (const page of [collaborativePage, membersPage, requestsPage, newsletterPage, groupPage]) {
    for (const query of [{}, { preview: 'draft' }, { country: 'IE' }, { r: registration, t: marker.slice(1) }])
      said.push((await askPage(page, { query: query as Record<string, string>, params: { slug: 'a-group' }, headers })).props)
  }
  for (const [page, id] of [[ownPage, registration], [ownRequestPage, request]] as const) {
    for (const t of ['', 'x', marker]) said.push((await askPage(page, { query: { r: id, t }, headers })).status === 404 ? null : marker)
  }
  return JSON.stringify(said)
}

describe.each(outsiders)('for %s', (actor) => {
  it('registrations, requests, mails, readers and memberships do not exist', async () => {
    expect(await everything(actor)).not.toMatch(new RegExp(marker, 'i'))
    for (const [collection, id] of Object.entries(ids()))
      expect(await hub.payload.findByID({ collection: collection as 'mails', id, depth: 0, overrideAccess: true })).toBeTruthy()
  })
})

describe('those who decide', () => {
  it('see who asked, and no token or key of a link', async () => {
    const said = []
    for (const actor of ['curator', 'administrator'] as const) {
      for (const collection of Object.keys(ids())) said.push((await rest('GET', `${collection}?limit=0&depth=2`, { token: tokenOf(actor) })).body)
      said.push(await graphql('{ Registrations { docs { name confirmHash linkKey } } }', { token: tokenOf(actor) }))
    }
    const text = JSON.stringify(said)
    expect(text).toContain(`${marker} Name`)
    expect(text).not.toMatch(/(hash|key)-Zanzibarine/)
  })

  it('read the text of a kept mail only as administrators, since its links act in someone’s name', async () => {
    expect(JSON.stringify((await rest('GET', `mails/${mail}?depth=0`, { token: tokenOf('curator') })).body)).not.toContain(marker)
    expect(JSON.stringify((await rest('GET', `mails/${mail}?depth=0`, { token: tokenOf('administrator') })).body)).toContain(`${marker} link`)
  })
})

describe('the public page of answers', () => {
  it('has nothing without consent, and never who asked', async () => {
    expect(await answeredRequests(hub.payload, 'en')).toEqual([])
    const change = (data: object) => hub.payload.update({ collection: 'evidence-requests', id: request, data, depth: 0, overrideAccess: true })
    await change({ isPublished: true })
    expect(await answeredRequests(hub.payload, 'en')).toEqual([])
    await change({ consentPublish: true, publicQuestion: 'What helps?', answer: 'This helps.' })
    const shown = JSON.stringify(await answeredRequests(hub.payload, 'en'))
    expect(shown).toContain('What helps?')
    expect(shown).not.toMatch(new RegExp(marker, 'i'))
  })
})
