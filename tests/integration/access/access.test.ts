import { formatNames, toWords, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isEditorial } from '@/publishing/editorial/registry'
import { transition } from '@/publishing/editorial/actions'

import { someone, type Login } from '../../builders/people'
import { draftOf, publishedOf } from '../../builders/records'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'

import { factories, type Data } from './factories'
import { actors, operations, table, type Actor, type Operation } from './table'

let hub: TestHub
let make: Awaited<ReturnType<typeof factories>>
const logins = new Map<Actor, Login>()

beforeAll(async () => {
  hub = await createTestHub()
  make = await factories(hub.payload)
  for (const actor of actors) {
    if (actor !== 'visitor') logins.set(actor, await someone(hub.payload, actor))
  }
})

afterAll(() => hub.close())

const data = (collection: CollectionSlug): Data => {
  const factory = make[collection]
  if (!factory) throw new Error(`No factory for ${collection}`)
  return factory()
}

async function existing(collection: CollectionSlug, published: boolean): Promise<string> {
  const fresh = data(collection)
  if (!isEditorial(collection)) {
    const { id } = await hub.payload.create({ collection, data: fresh as never, depth: 0, overrideAccess: true })
    return String(id)
  }
  const { id } = published
    ? await publishedOf(hub.payload, collection, fresh as never)
    : await draftOf(hub.payload, collection, fresh as never)
  return String(id)
}

const kept = new Map<string, Promise<string>>()

/** One record for all probes that leave it as it is. */
function lasting(collection: CollectionSlug, published: boolean): Promise<string> {
  const key = `${collection} ${published}`
  const record = kept.get(key) ?? existing(collection, published)
  kept.set(key, record)
  return record
}

type Probe = (actor: Actor, collection: CollectionSlug) => Promise<boolean>

const tokenOf = (actor: Actor) => logins.get(actor)?.token
const granted = (status: number) => status >= 200 && status < 300

/** Reads count as allowed only when the record itself comes back. */
async function seenByRest(actor: Actor, path: string, id: string): Promise<boolean> {
  const { status, body } = await rest('GET', path, { token: tokenOf(actor) })
  const listed = Array.isArray(body.docs) ? (body.docs as { id: string; parent?: unknown }[]) : [body as { id: string }]
  const seen = granted(status) && listed.some((doc) => doc.id === id || ('parent' in doc && doc.parent === id))
  if (!seen) expect(JSON.stringify(body)).not.toContain(id)
  return seen
}

const restProbes: Record<Operation, Probe> = {
  'read published': async (actor, collection) => {
    const id = await lasting(collection, true)
    const byId = await seenByRest(actor, `${collection}/${id}?depth=0`, id)
    const listed = await seenByRest(actor, `${collection}?depth=0&limit=0&where[id][equals]=${id}`, id)
    expect(listed).toBe(byId)
    return byId
  },
  'read draft': async (actor, collection) => {
    const id = await lasting(collection, false)
    const byId = await seenByRest(actor, `${collection}/${id}?depth=0&draft=true`, id)
    const listed = await seenByRest(actor, `${collection}?depth=0&draft=true&where[id][equals]=${id}`, id)
    const plain = await seenByRest(actor, `${collection}?depth=0&where[id][equals]=${id}`, id)
    const count = await rest('GET', `${collection}/count?where[id][equals]=${id}`, { token: tokenOf(actor) })
    expect([listed, plain, count.body.totalDocs === 1]).toEqual([byId, byId, byId])
    return byId
  },
  'read versions': async (actor, collection) => {
    const id = await lasting(collection, false)
    return seenByRest(actor, `${collection}/versions?depth=0&where[parent][equals]=${id}`, id)
  },
  create: async (actor, collection) => {
    const { status } = await rest('POST', `${collection}?depth=0`, { token: tokenOf(actor), body: data(collection) })
    return granted(status)
  },
  update: async (actor, collection) => {
    const id = await lasting(collection, true)
    const { status } = await rest('PATCH', `${collection}/${id}?depth=0`, { token: tokenOf(actor), body: {} })
    return granted(status)
  },
  delete: async (actor, collection) => {
    const id = await existing(collection, false)
    const { status } = await rest('DELETE', `${collection}/${id}?depth=0`, { token: tokenOf(actor) })
    return granted(status)
  },
  submit: async (actor, collection) => {
    const id = await existing(collection, false)
    const { status } = await rest('POST', `${collection}/${id}/transitions`, { token: tokenOf(actor), body: { name: 'submit' } })
    return granted(status)
  },
  publish: async (actor, collection) => {
    const id = await existing(collection, false)
    await transition(hub.payload, { collection, id, name: 'submit', user: 'system' })
    const { status } = await rest('POST', `${collection}/${id}/transitions`, { token: tokenOf(actor), body: { name: 'publish' } })
    return granted(status)
  },
}

/** Payload names GraphQL types after the slug of the collection. */
function names(collection: CollectionSlug): { singular: string; plural: string } {
  const { singular, plural } = formatNames(collection)
  return { singular: toWords(singular, true), plural: toWords(plural, true) }
}

const graphqlProbes: Partial<Record<Operation, Probe>> = {
  'read published': async (actor, collection) => {
    const id = await lasting(collection, true)
    const { plural } = names(collection)
    const { data: answer } = await graphql(`{ ${plural}(where: { id: { equals: "${id}" } }) { docs { id } } }`, { token: tokenOf(actor) })
    return JSON.stringify(answer).includes(id)
  },
  'read draft': async (actor, collection) => {
    const id = await lasting(collection, false)
    const { plural } = names(collection)
    const { data: answer } = await graphql(`{ ${plural}(draft: true, where: { id: { equals: "${id}" } }) { docs { id } } }`, { token: tokenOf(actor) })
    return JSON.stringify(answer).includes(id)
  },
  'read versions': async (actor, collection) => {
    const id = await lasting(collection, false)
    const { plural } = names(collection)
    const { data: answer } = await graphql(`{ versions${plural}(where: { parent: { equals: "${id}" } }) { docs { parent { id } id } } }`, { token: tokenOf(actor) })
    const docs = (answer as Record<string, { docs: unknown[] } | null> | null)?.[`versions${plural}`]?.docs ?? []
    return docs.length > 0
  },
  create: async (actor, collection) => {
    const { singular } = names(collection)
    const { errors } = await graphql(`mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`, {
      token: tokenOf(actor),
      variables: { data: forGraphql(data(collection)) },
    })
    return errors.length === 0
  },
  update: async (actor, collection) => {
    const id = await lasting(collection, true)
    const { singular } = names(collection)
    const { errors } = await graphql(`mutation { update${singular}(id: "${id}", data: {}) { id } }`, { token: tokenOf(actor) })
    return errors.length === 0
  },
  delete: async (actor, collection) => {
    const id = await existing(collection, false)
    const { singular } = names(collection)
    const { errors } = await graphql(`mutation { delete${singular}(id: "${id}") { id } }`, { token: tokenOf(actor) })
    return errors.length === 0
  },
}

/** GraphQL enumerations can't hold hyphens, so Payload writes them with underscores. */
function forGraphql(record: Data): Data {
  const enumerations = ['kind', 'cslType', 'direction', 'comparison', 'state', 'status', 'partnerRole', 'nation', 'type', 'tracked', 'operation', 'roles']
  const renamed = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(renamed) : typeof value === 'string' ? value.replaceAll('-', '_') : value
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, enumerations.includes(name) ? renamed(value) : value]))
}

describe.each([
  ['REST', restProbes],
  ['GraphQL', graphqlProbes],
] as const)('through %s', (_channel, probes) => {
  for (const row of table) {
    for (const operation of operations) {
      const allowed = row[operation]
      const probe: Probe | undefined = (probes as Partial<Record<Operation, Probe>>)[operation]
      if (!allowed || !probe) continue
      it(`${row.collection}: ${operation} is for ${allowed.length === actors.length ? 'everybody' : allowed.join(', ') || 'nobody'}`, async () => {
        const found: Actor[] = []
        for (const actor of actors) {
          if (await probe(actor, row.collection)) found.push(actor)
        }
        expect(found).toEqual(actors.filter((actor) => allowed.includes(actor)))
      })
    }
  }
})

describe('nothing sets a status directly', () => {
  it('refuses to publish by an ordinary save, for administrators too', async () => {
    const id = await existing('studies', false)
    const { status, body } = await rest('PATCH', `studies/${id}`, { token: tokenOf('administrator'), body: { _status: 'published' } })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('use the transitions')
  })

  it('ignores an editorial state that is sent along', async () => {
    const id = await existing('studies', false)
    await rest('PATCH', `studies/${id}`, { token: tokenOf('curator'), body: { editorialState: 'published' } })
    const { body } = await rest('GET', `studies/${id}?draft=true&depth=0`, { token: tokenOf('curator') })
    expect(body.editorialState).toBe('draft')
  })

  it('keeps the published version public while a revision is being written', async () => {
    const id = await existing('studies', true)
    await rest('PATCH', `studies/${id}`, { token: tokenOf('curator'), body: { title: 'Unfinished secret title' } })
    const publicView = await rest('GET', `studies/${id}?depth=0`)
    const publicDraft = await rest('GET', `studies/${id}?depth=0&draft=true`)
    expect(JSON.stringify([publicView.body, publicDraft.body])).not.toContain('Unfinished secret title')
    expect(publicView.status).toBe(200)
  })
})

describe('a person', () => {
  it('can’t give themselves a role', async () => {
    const collaborator = logins.get('collaborator')
    await rest('PATCH', `users/${collaborator?.id}`, { token: collaborator?.token, body: { roles: ['administrator'] } })
    const user = await hub.payload.findByID({ collection: 'users', id: collaborator?.id ?? '', depth: 0, overrideAccess: true })
    expect(user.roles).toEqual(['collaborator'])
  })
})
