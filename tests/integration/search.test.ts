import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runAction } from '@/platform/database/action'
import { createPublished, transition } from '@/publishing/editorial/actions'
import { followChanges, pruneChanges, requireRebuild } from '@/search/changes/queries'
import { searchIn, stopSearch } from '@/search/queries'
import { parseSearch } from '@/search/state'
import type { SearchPage } from '@/search/types'
import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'
import { eventually } from '../eventually'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
})

afterAll(async () => {
  if (payload) await stopSearch(payload)
  await hub?.close()
})

const search = (query: string, locale = 'en'): Promise<SearchPage> =>
  searchIn(payload, parseSearch(new URLSearchParams(query)), locale)

const slugs = async (query: string): Promise<readonly string[]> =>
  (await search(query)).outcome.hits.map((hit) => hit.document.slug)

const countOf = (page: SearchPage, facet: string, value: string): number | undefined =>
  page.groups.find((group) => group.key === facet)?.choices.find((choice) => choice.value === value)?.count

describe('what is published', () => {
  it('is found within a second, and a draft never', async () => {
    expect(await slugs('q=zoetrope')).toEqual([])
    const study = await draftOf(payload, 'studies', studyData({ slug: 'zoetrope', title: 'Zoetrope workshops for carers' }))
    await publishedOf(payload, 'references', referenceData({ slug: 'sentinel-one', title: 'Sentinel one' }))
    await eventually(async () => expect(await slugs('q=sentinel')).toEqual(['sentinel-one']))
    expect(await slugs('q=zoetrope')).toEqual([])

    await transition(payload, { collection: 'studies', id: study.id, name: 'submit', user: 'system' })
    await transition(payload, { collection: 'studies', id: study.id, name: 'publish', user: 'system' })
    await eventually(async () => expect(await slugs('q=zoetrope')).toEqual(['zoetrope']))
  })

  it('stays as published while it is revised', async () => {
    const { id } = await publishedOf(payload, 'studies', studyData({ slug: 'kiln', title: 'Kiln firing for beginners' }))
    await eventually(async () => expect(await slugs('q=kiln')).toEqual(['kiln']))
    await transition(payload, { collection: 'studies', id, name: 'revise', user: 'system' })
    await payload.update({
      collection: 'studies', id, data: { title: 'Secret glaze' }, draft: true, depth: 0, overrideAccess: true,
    })
    await publishedOf(payload, 'references', referenceData({ slug: 'sentinel-two', title: 'Sentinel two' }))
    await eventually(async () => expect(await slugs('q=sentinel+two')).toContain('sentinel-two'))
    expect(await slugs('q=glaze')).toEqual([])
    expect(await slugs('q=kiln')).toEqual(['kiln'])
  })

  it('is gone once archived', async () => {
    const { id } = await publishedOf(payload, 'studies', studyData({ slug: 'quilting', title: 'Quilting circles' }))
    await eventually(async () => expect(await slugs('q=quilting')).toEqual(['quilting']))
    await transition(payload, {
      collection: 'studies', id, name: 'archive', reason: 'Entered twice.', user: 'system',
    })
    await eventually(async () => expect(await slugs('q=quilting')).toEqual([]))
  })

  it('is not found when its transaction was rolled back', async () => {
    const failing = runAction(payload, {}, async (req) => {
      await createPublished(payload, { collection: 'studies', data: studyData({ slug: 'ghost', title: 'Ghost walks' }), req })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await publishedOf(payload, 'references', referenceData({ slug: 'sentinel-three', title: 'Sentinel three' }))
    await eventually(async () => expect(await slugs('q=sentinel+three')).toContain('sentinel-three'))
    expect(await slugs('q=ghost')).toEqual([])
  })

  it('goes by its new address when that changes', async () => {
    const { id } = await publishedOf(payload, 'references', referenceData({ slug: 'old-address', title: 'Peripatetic report' }))
    await eventually(async () => expect(await slugs('q=peripatetic')).toEqual(['old-address']))
    await transition(payload, { collection: 'references', id, name: 'revise', user: 'system' })
    await payload.update({
      collection: 'references', id, data: { slug: 'new-address' }, draft: true, depth: 0, overrideAccess: true,
    })
    await transition(payload, { collection: 'references', id, name: 'submit', user: 'system' })
    await transition(payload, { collection: 'references', id, name: 'publish', user: 'system' })
    await eventually(async () => expect(await slugs('q=peripatetic')).toEqual(['new-address']))
  })
})

describe('facets', () => {
  it('follow the results of a study', async () => {
    const anxiety = await term(payload, 'outcomes', 'anxiety')
    const cost = await term(payload, 'outcomes', 'cost')
    const study = await publishedOf(payload, 'studies', studyData({ slug: 'grant', title: 'Amalthea project trial' }))
    await eventually(async () => expect(await slugs('q=amalthea')).toEqual(['grant']))
    await publishedOf(payload, 'results', {
      study: study.id, outcome: anxiety.id, outcomeAsWorded: 'Anxiety', direction: 'improved', whyNoNumbers: 'direction-only',
      comparison: 'between-groups', order: 1,
    })
    await eventually(async () => expect(await slugs('q=amalthea&outcome=anxiety&direction=improved')).toEqual(['grant']))
    const dearer = await publishedOf(payload, 'results', {
      study: study.id, outcome: cost.id, outcomeAsWorded: 'Cost', direction: 'worsened', whyNoNumbers: 'direction-only',
      comparison: 'between-groups', order: 2,
    })
    await eventually(async () => {
      const page = await search('q=amalthea')
      expect(countOf(page, 'direction', 'improved')).toBe(1)
      expect(countOf(page, 'direction', 'worsened')).toBe(1)
      expect(page.outcome.hits[0]?.document.card.directions).toEqual([
        { outcome: 'anxiety', direction: 'improved', comparison: 'between-groups' },
        { outcome: 'cost', direction: 'worsened', comparison: 'between-groups' },
      ])
    })
    await transition(payload, {
      collection: 'results', id: dearer.id, name: 'archive', reason: 'Read wrongly.', user: 'system',
    })
    await eventually(async () => expect(countOf(await search('q=amalthea'), 'direction', 'worsened')).toBeUndefined())
  })

  it('count a parent for its children and follow terms that are renamed, moved and retired', async () => {
    const health = await term(payload, 'outcomes', 'mental-health', { label: 'Mental health' })
    const mood = await term(payload, 'outcomes', 'mood', { label: 'Mood', parent: health.id })
    await publishedOf(payload, 'studies', studyData({ slug: 'choir', title: 'Barbershop choir', outcomes: [mood.id] }))
    await eventually(async () => expect(await slugs('q=barbershop&outcome=mental-health')).toEqual(['choir']))

    const change = { collection: 'terms', depth: 0 } as const
    await payload.update({ ...change, overrideAccess: true, id: mood.id, data: { label: 'Effervescence' } })
    await eventually(async () => {
      expect(await slugs('q=effervescence')).toEqual(['choir'])
      expect((await search('q=barbershop')).labels.outcome?.['mood']).toBe('Effervescence')
    })

    await payload.update({ ...change, overrideAccess: true, id: mood.id, data: { parent: null } })
    await eventually(async () => expect(await slugs('q=barbershop&outcome=mental-health')).toEqual([]))

    const joy = await term(payload, 'outcomes', 'joy', { label: 'Joy' })
    await payload.update({ ...change, overrideAccess: true, id: mood.id, data: { status: 'retired', replacedBy: joy.id } })
    await eventually(async () => {
      const page = await search('q=barbershop&outcome=mood')
      expect(page.state.filters.outcome).toEqual(['joy'])
      expect(page.outcome.total).toBe(1)
    })
  })

  it('ignore terms that do not exist', async () => {
    const page = await search('q=barbershop&outcome=no-such-thing')
    expect(page.state.filters).toEqual({})
    expect(page.outcome.total).toBe(1)
  })
})

describe('languages', () => {
  it('are all searched, and the hit speaks the one asked for', async () => {
    const study = await publishedOf(payload, 'studies', studyData({
      slug: 'loom', title: 'Handloom weaving', headline: 'Weaving helped.',
    }))
    await transition(payload, { collection: 'studies', id: study.id, name: 'revise', user: 'system' })
    await payload.update({
      collection: 'studies', id: study.id, data: { headline: 'Le tissage apaise.' }, locale: 'fr', draft: true, depth: 0,
      fallbackLocale: false, overrideAccess: true,
    })
    await transition(payload, { collection: 'studies', id: study.id, name: 'submit', user: 'system' })
    await transition(payload, { collection: 'studies', id: study.id, name: 'publish', user: 'system' })
    await eventually(async () => expect(await slugs('q=tissage')).toEqual(['loom']))
    const french = await search('q=tissage', 'fr')
    expect(french.outcome.hits[0]?.document.headline).toBe('Le tissage apaise.')
    expect(french.chips[0]?.url).toBe('/fr/search')
    expect((await search('q=tissage')).outcome.hits[0]?.document.headline).toBe('Weaving helped.')
  })
})

describe('names', () => {
  it('of people follow into the texts that they wrote', async () => {
    const author = await publishedOf(payload, 'people', { slug: 'ann', name: 'Ann Example', given: 'Ann', family: 'Example' })
    await publishedOf(payload, 'briefings', {
      slug: 'leaflet', title: 'Allotment leaflet', authors: [author.id], countries: [],
    })
    await eventually(async () => expect(await slugs('q=allotment+example')).toEqual(['leaflet']))
    await transition(payload, { collection: 'people', id: author.id, name: 'revise', user: 'system' })
    await payload.update({
      collection: 'people', id: author.id, data: { name: 'Ann Winterbourne', family: 'Winterbourne' }, draft: true, depth: 0,
      overrideAccess: true,
    })
    await transition(payload, { collection: 'people', id: author.id, name: 'submit', user: 'system' })
    await transition(payload, { collection: 'people', id: author.id, name: 'publish', user: 'system' })
    await eventually(async () => expect(await slugs('q=winterbourne')).toEqual(['leaflet']))
  })

  it('of link workers mean the same from the moment that they are set', async () => {
    await publishedOf(payload, 'references', referenceData({ slug: 'diary', title: 'Diary of a village agent' }))
    await eventually(async () => expect(await slugs('q=village+agent')).toEqual(['diary']))
    await payload.updateGlobal({
      slug: 'hub', data: { name: 'Test hub', linkWorkerNames: ['link worker', 'village agent'] }, depth: 0, overrideAccess: true,
    })
    await eventually(async () => expect(await slugs('q=link+worker')).toEqual(['diary']))
  })
})

describe('the log of changes', () => {
  /** What another process commits wakes nobody in this one. */
  const changedElsewhere = async (id: string): Promise<void> => {
    await payload.db.create({
      collection: 'search-changes', data: { collectionSlug: 'references', documentId: id, operation: 'upsert' },
    })
  }
  const unheardOf = async (slug: string, title: string) => {
    await search('')
    return payload.db.create({
      collection: 'references', data: { ...referenceData(), _status: 'published', slug, title },
    })
  }

  it('brings what other processes commit', async () => {
    const { id } = await unheardOf('elsewhere', 'Semaphore from another process')
    expect(await slugs('q=semaphore')).toEqual([])
    await changedElsewhere(String(id))
    await eventually(async () => expect(await slugs('q=semaphore')).toEqual(['elsewhere']))
  })

  it('makes every follower build anew when that is asked for', async () => {
    await unheardOf('missed', 'Heliograph that no index heard of')
    expect(await slugs('q=heliograph')).toEqual([])
    await requireRebuild(payload)
    await eventually(async () => expect(await slugs('q=heliograph')).toEqual(['missed']))
  })

  it('forgets what is older than a week, and a follower that missed it is told that nothing can be told', async () => {
    const late = await followChanges(payload)
    await changedElsewhere('one')
    await changedElsewhere('two')
    const inTime = await followChanges(payload)
    const inEightDays = Date.now() + 8 * 24 * 60 * 60 * 1000
    await pruneChanges(payload, inEightDays)
    const { totalDocs } = await payload.count({ collection: 'search-changes', overrideAccess: true })
    expect(totalDocs).toBe(1)
    expect((await inTime.next()).changes).not.toBeNull()
    vi.useFakeTimers({ now: inEightDays, toFake: ['Date'] })
    try {
      expect((await late.next()).changes).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('an index built afresh', () => {
  it('says the same as one that followed every change', async () => {
    const before = await search('')
    await stopSearch(payload)
    const after = await search('')
    expect(after).toEqual(before)
    expect(after.outcome.total).toBeGreaterThan(5)
  })

  it('holds every record of a collection larger than a page of reading', async () => {
    const before = (await search('kind=reference')).outcome.total
    await stopSearch(payload)
    await runAction(payload, {}, async (req) => {
      for (let i = 0; i < 260; i++) {
        const data = { ...referenceData(), _status: 'published', slug: `many-${i}`, title: `One of many ${i}` }
        await payload.db.create({ collection: 'references', data, req })
      }
    })
    expect((await search('kind=reference')).outcome.total).toBe(before + 260)
  })

  it('asks the database nothing for a search', async () => {
    const find = vi.spyOn(payload.db, 'find')
    await search('q=choir&kind=study')
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })
})

describe('GET /api/search', () => {
  it('answers as the page does, for everyone', async () => {
    const { GET } = await import('@/app/(machine)/api/search/route')
    const response = await GET(new Request('http://hub.test/api/search?q=barbershop&kind=study&size=5&utm_source=x&page=999'))
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const answer = await response.json()
    expect(answer).toMatchObject({
      query: { q: 'barbershop', kind: ['study'], sort: 'relevance' },
      total: 1, page: 1, pages: 1, size: 5, matched: 'all',
      sentence: '1 study about “barbershop”',
      hits: [{ id: 'studies:choir', kind: 'study', url: '/studies/choir', title: 'Barbershop choir' }],
      facets: { kind: { label: 'Kind', values: [{ value: 'study', label: 'Study', count: 1, chosen: true, depth: 0 }] } },
      links: { page: '/search?q=barbershop&kind=study', previous: null, next: null },
    })
  })

  it('answers preflight requests and says when the search is away', async () => {
    const { GET, OPTIONS } = await import('@/app/(machine)/api/search/route')
    expect(OPTIONS().headers.get('access-control-allow-origin')).toBe('*')
    await stopSearch(payload)
    const find = vi.spyOn(payload.db, 'find').mockRejectedValue(new Error('locked'))
    const response = await GET(new Request('http://hub.test/api/search?q=choir'))
    find.mockRestore()
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'search-unavailable' } })
    expect((await GET(new Request('http://hub.test/api/search?q=choir'))).status).toBe(200)
  })
})
