import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as searchDoor } from '@/app/(machine)/api/search/route'
import { transition } from '@/publishing/editorial/actions'
import { stopSearch } from '@/search/queries'

import { draftOf, organisationData, publishedOf, referenceData, term } from '../../builders/records'
import { exported } from '../../channels/exported'
import { createTestHub, type TestHub } from '../../hub'
import { eventually } from '../../eventually'

let hub: TestHub
const ids = { country: '', organisation: '', material: '', behind: '' }

beforeAll(async () => {
  hub = await createTestHub()
  const { payload } = hub
  ids.country = String((await term(payload, 'countries', 'ireland', { label: 'Ireland' })).id)
  ids.organisation = String((await publishedOf(payload, 'organisations', { ...organisationData(), name: 'Marzipan Trust' })).id)
  ids.material = String((await publishedOf(payload, 'references', referenceData({ slug: 'material', title: 'What the jury read' }))).id)
  ids.behind = String((await publishedOf(payload, 'references', referenceData({ slug: 'behind', title: 'What the jury wrote' }))).id)
})

afterAll(async () => {
  await stopSearch(hub.payload)
  await hub.close()
})

type Kind = 'event' | 'offer' | 'working-group' | 'newsletter' | 'ambition'

/** What each kind is made of; `word` stands in its text and nowhere else. */
const kinds: Readonly<Record<Kind, {
  readonly collection: 'events' | 'offers' | 'working-groups' | 'newsletter-issues' | 'ambitions'
  readonly path: (slug: string) => string
  readonly data: (slug: string, word: string) => Record<string, unknown>
}>> = {
  event: {
    collection: 'events',
    path: (slug) => `/collaborative/events/${slug}`,
    data: (slug, word) => ({
      slug, title: 'Example jury', kind: 'citizens-jury', state: 'held', date: '2025-03', country: ids.country, organisers: [ids.organisation],
      changes: [{ what: `The ${word} was changed` }], materials: [{ title: 'A text', reference: ids.material }], references: [ids.behind],
    }),
  },
  offer: {
    collection: 'offers',
    path: (slug) => `/collaborative#${slug}`,
    data: (slug, word) => ({
      slug, title: 'Example offer', kind: 'data', state: 'open', description: `Registers of ${word}`, country: ids.country,
      organisation: ids.organisation,
    }),
  },
  'working-group': {
    collection: 'working-groups',
    path: (slug) => `/collaborative/groups/${slug}`,
    data: (slug, word) => ({
      slug, name: 'Example group', state: 'active', purpose: `Looks at ${word}`, countries: [ids.country], lead: ids.organisation,
    }),
  },
  newsletter: {
    collection: 'newsletter-issues',
    path: (slug) => `/collaborative/newsletter/${slug}`,
    data: (slug, word) => ({
      slug, title: 'Example issue', issuedOn: '2025-04-01T00:00:00.000Z', items: [{ heading: 'News', text: `About ${word}` }],
    }),
  },
  ambition: {
    collection: 'ambitions',
    path: (slug) => `/collaborative#${slug}`,
    data: (slug, word) => ({
      slug, title: 'Example ambition', targetText: 'Two-thirds of adults', dueBy: '2030', owner: ids.organisation, counted: 'entered',
      measurements: [{ asAt: '2024', value: 9, measures: `Had heard of ${word}`, isOfTarget: false, source: 'A survey' }],
    }),
  },
}

type Answer = { hits: { kind: string; url: string; year: number | null; card: { countries: string[] } }[] }

async function search(query: string): Promise<Answer['hits']> {
  const response = await searchDoor(new Request(`http://localhost:3000/api/search?${query}`))
  return ((await response.json()) as Answer).hits
}

const urls = async (query: string) => (await search(query)).map(({ url }) => url)

describe.each(Object.keys(kinds) as Kind[])('the kind %s in the search', (kind) => {
  const { collection, path, data } = kinds[kind]
  const make = (word: string) => data(`${word}-${kind}`, `${word}${kind.replace('-', '')}`)
  const asked = (word: string) => `q=${word}${kind.replace('-', '')}`

  it('is found once it is published, as what it is and where it stands, and not before', async () => {
    const draft = await draftOf(hub.payload, collection, make('zither') as never)
    await publishedOf(hub.payload, collection, make('lute') as never)
    await eventually(async () => expect(await search(asked('lute'))).toMatchObject([{ kind, url: path(`lute-${kind}`) }]))
    expect(await urls(`${asked('lute')}&kind=${kind}`)).toHaveLength(1)
    expect(await urls(`${asked('lute')}&kind=study`)).toEqual([])
    expect(await urls(asked('zither'))).toEqual([])
    const move = (name: 'submit' | 'publish') => transition(hub.payload, { collection, id: String(draft.id), name, user: 'system' })
    await move('submit')
    expect(await urls(asked('zither'))).toEqual([])
    await move('publish')
    await eventually(async () => expect(await urls(asked('zither'))).toEqual([path(`zither-${kind}`)]))
  })

  it('stays as published while it is revised, and is gone once archived', async () => {
    const { id } = await publishedOf(hub.payload, collection, make('harp') as never)
    await eventually(async () => expect(await urls(asked('harp'))).toHaveLength(1))
    const move = (name: 'revise' | 'archive') =>
      transition(hub.payload, { collection, id: String(id), name, reason: 'A test', user: 'system' })
    await move('revise')
    await hub.payload.update({ collection, id, data: make('secret') as never, draft: true, depth: 0, overrideAccess: true })
    await publishedOf(hub.payload, 'references', referenceData({ slug: `after-${kind}`, title: `Afterwards ${kind}` }))
    await eventually(async () => expect(await urls(`q=afterwards+${kind}&kind=reference`)).toContain(`/references/after-${kind}`))
    expect(await urls(asked('secret'))).toEqual([])
    expect(await urls(asked('harp'))).toHaveLength(1)
    await move('archive')
    await eventually(async () => expect(await urls(asked('harp'))).toEqual([]))
  })
})

describe('what a record of the collaborative is made of', () => {
  it('follows: its country, and the organisation behind it with the name that it has now', async () => {
    await eventually(async () => expect((await search('q=marzipan')).map(({ kind }) => kind).sort())
      .toEqual(['ambition', 'ambition', 'event', 'event', 'offer', 'offer', 'working-group', 'working-group']))
    const [found] = await search('q=luteevent&country=ireland')
    expect(found).toMatchObject({ kind: 'event', year: 2025, card: { countries: ['ireland'] } })
    expect(await search('q=luteoffer&country=ireland')).toMatchObject([{ year: null }])
    expect(await search('q=luteambition&from=2030&to=2030')).toMatchObject([{ kind: 'ambition', year: 2030 }])
    expect(await search('q=luteambition&to=2029')).toEqual([])
    await transition(hub.payload, { collection: 'organisations', id: ids.organisation, name: 'revise', user: 'system' })
    await hub.payload.update({ collection: 'organisations', id: ids.organisation, data: { name: 'Nougat Trust' }, draft: true, depth: 0, overrideAccess: true })
    for (const name of ['submit', 'publish'] as const)
      await transition(hub.payload, { collection: 'organisations', id: ids.organisation, name, user: 'system' })
    await eventually(async () => expect(await urls('q=nougat&kind=offer')).toHaveLength(2))
    await eventually(async () => expect(await urls('q=marzipan')).toEqual([]))
  })

  it('goes with what was found into a file of references: for an event what it rests on, for the others nothing', async () => {
    const file = async (query: string) => (await (await exported(`references.json?${query}`)).json()) as { title: string }[]
    expect((await file('q=luteevent')).map(({ title }) => title).sort()).toEqual(['What the jury read', 'What the jury wrote'])
    expect((await file('id=events:lute-event')).map(({ title }) => title).sort()).toEqual(['What the jury read', 'What the jury wrote'])
    for (const word of ['luteoffer', 'luteworkinggroup', 'lutenewsletter', 'luteambition']) expect(await file(`q=${word}`)).toEqual([])
  })
})
