import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { lookUpRecords } from '@/bibliography/lookup/actions'
import { usualManners } from '@/bibliography/lookup/ask'
import { crossref } from '@/bibliography/lookup/crossref'
import type { Lookup } from '@/bibliography/lookup/lookup'
import { pubmed } from '@/bibliography/lookup/pubmed'
import { crossrefWork, pubmedRecord } from '@/bibliography/lookup/testing/answers'
import { standIn, type StandIn } from '@/bibliography/lookup/testing/service'
import { readReferences } from '@/bibliography/read'

import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let service: StandIn
let services: Lookup[]
let isDown = false

beforeAll(async () => {
  hub = await createTestHub()
  service = await standIn((path, response) => {
    if (isDown) response.writeHead(400).end('')
    else if (path.startsWith('/efetch')) response.end(pubmedRecord('11111111', 'Singing'))
    else if (path.includes('garden.2021')) response.end(JSON.stringify(crossrefWork))
    else response.writeHead(404).end('Resource not found.')
  })
  const manners = { ...usualManners, gapMs: 0, backOffMs: 1, attempts: 2 }
  const settings = { address: service.address, mailto: undefined, userAgent: 'test' }
  services = [crossref(settings, manners), pubmed(settings, manners)]
})
afterAll(async () => {
  await service.close()
  await hub.close()
})
afterEach(async () => {
  isDown = false
  service.asked.length = 0
  await hub.payload.delete({ collection: 'lookup-answers', where: {}, depth: 0, overrideAccess: true })
})

const listed = (...identifiers: string[]) => readReferences(Buffer.from(identifiers.join('\n')), { format: 'id-list' }).records
const list = ['10.5555/garden.2021', 'pmid:11111111', '10.5555/nowhere', '9780306406157']

describe('a list of identifiers', () => {
  it('becomes references, each with what was found, and says of the others why not', async () => {
    const { records, problems } = await lookUpRecords(hub.payload, listed(...list), { services })
    expect(records.map(({ csl, line }) => [line, csl.title, csl.DOI ?? csl.ISBN])).toEqual([
      [1, 'Community gardens & loneliness: A cluster-randomised trial', '10.5555/garden.2021'],
      [2, 'Singing for older adults.', '10.5555/pm.11111111'],
      [3, undefined, '10.5555/nowhere'],
      [4, undefined, '9780306406157'],
    ])
    const about = (index: number) => problems.filter(({ record }) => record === index).map(({ code }) => code)
    expect([0, 1, 2, 3].map(about)).toEqual([
      ['looked-up'],
      ['looked-up'],
      ['not-found', 'no-title', 'no-author', 'no-year'],
      ['no-lookup-service', 'no-title', 'no-author', 'no-year'],
    ])
    expect(records[0]?.raw.at(-1)).toMatchObject({ tag: 'looked up', value: expect.stringContaining('Crossref, 20') as string })
  })

  it('is answered from what is kept, unless asked anew or grown old', async () => {
    const { payload } = hub
    await lookUpRecords(payload, listed(...list), { services })
    const kept = await payload.find({ collection: 'lookup-answers', sort: 'key', limit: 10, depth: 0, overrideAccess: true })
    expect(kept.docs.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['crossref doi:10.5555/garden.2021', 'found'],
      ['crossref doi:10.5555/nowhere', 'not-found'],
      ['pubmed pmid:11111111', 'found'],
    ])
    expect(JSON.parse(kept.docs[0]?.answer ?? '')).toEqual(crossrefWork)
    const first = service.asked.length
    const again = await lookUpRecords(payload, listed(...list), { services })
    expect(service.asked).toHaveLength(first)
    expect(again.records[0]?.csl.title).toContain('Community gardens')

    await payload.update({
      collection: 'lookup-answers',
      where: { service: { equals: 'pubmed' } },
      data: { askedAt: new Date(Date.now() - 91 * 24 * 3600 * 1000).toISOString() },
      depth: 0,
      overrideAccess: true,
    })
    await lookUpRecords(payload, listed(...list), { services })
    expect(service.asked.slice(first)).toEqual([expect.stringContaining('/efetch')])
    await lookUpRecords(payload, listed(...list), { services, again: true })
    expect(service.asked).toHaveLength(first + 1 + first)
    expect((await payload.count({ collection: 'lookup-answers', overrideAccess: true })).totalDocs).toBe(3)
  })

  it('still holds its identifiers when look-ups are off', async () => {
    const { records, problems } = await lookUpRecords(hub.payload, listed(...list))
    expect(records.map(({ csl }) => csl.DOI ?? csl.PMID ?? csl.ISBN)).toEqual([
      '10.5555/garden.2021', '11111111', '10.5555/nowhere', '9780306406157',
    ])
    expect(problems.filter(({ code }) => code === 'lookups-are-off')).toHaveLength(3)
    expect(problems[0]?.message).toContain('LOOKUPS=on')
  })

  it('stops asking a service that is down, and keeps no answer of it', async () => {
    isDown = true
    const { problems } = await lookUpRecords(hub.payload, listed('10.5555/garden.2021', '10.5555/b', 'pmid:11111111'), {
      services,
    })
    expect(problems.map(({ record, code }) => `${record} ${code}`)).toEqual(
      expect.arrayContaining(['0 service-unavailable', '1 service-unavailable', '2 service-unavailable']),
    )
    expect(service.asked.filter((path) => path.startsWith('/works'))).toHaveLength(1)
    expect((await hub.payload.count({ collection: 'lookup-answers', overrideAccess: true })).totalDocs).toBe(0)
  })
})
