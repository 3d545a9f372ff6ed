import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { gapList, listStateOf } from '@/agenda/gaps/queries/list'
import { gapPage } from '@/agenda/gaps/queries/page'
import { projectPage } from '@/agenda/queries'
import { roadmapPage } from '@/agenda/roadmap/queries'
import { roundList, roundPage } from '@/agenda/rounds/queries/public'
import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { groupPage } from '@/partnership/groups/queries/page'
import { partnersPage } from '@/partnership/queries'
import { stopSearch } from '@/search/queries'

import { demoAccounts, demoUsers, seedExampleAgenda, type DemoEmail } from '../../../seed'
import { exampleSource } from '../../../seed/data'
import { term } from '../../builders/records'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  const named = JSON.stringify([exampleSource.records.gaps.content, exampleSource.records.projects.content])
  for (const [, vocabulary = '', slug = ''] of named.matchAll(/"(activities|outcomes|populations|settings|designs|countries)\/([a-z-]+)"/g))
    await term(payload, vocabulary, slug)
})

afterAll(async () => {
  await stopSearch(payload)
  await hub.close()
})

const changes = async (): Promise<number> => (await payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs

/** Runs until the line of the log with this number, as if the process had ended there; whether it got to the end. */
async function interruptedAt(stop: number): Promise<boolean> {
  let lines = 0
  const log = (): void => {
    lines += 1
    if (lines === stop) throw new Error('interrupted')
  }
  return seedExampleAgenda(payload, { log }).then(() => true, (error: unknown) => {
    if (!String(error).includes('interrupted')) throw error
    return false
  })
}

describe('the invented round of the demo', () => {
  it('is held in no hub without the accounts of the demo', async () => {
    await payload.create({
      collection: 'users', data: { email: 'curator@example.org', password: 'a-long-password', name: 'Somebody real', roles: ['curator'] },
      depth: 0, overrideAccess: true,
    })
    expect((await seedExampleAgenda(payload)).created).toBe(0)
    expect(await roundList(payload, 'en')).toEqual([])
    await payload.delete({ collection: 'users', where: { email: { equals: 'curator@example.org' } }, depth: 0, overrideAccess: true })
  })

  it('goes on wherever it was interrupted, and ends with an agreed list', async () => {
    await demoUsers(payload, Object.fromEntries(demoAccounts.map(({ email }) => [email, `password of ${email}`])) as Record<DemoEmail, string>)
    let runs = 1
    // Each run gets one step further than the one before.
    while (!(await interruptedAt(1))) runs += 1
    expect(runs).toBeGreaterThan(9)
    const [listed, ...others] = await roundList(payload, 'en')
    expect(others).toEqual([])
    expect(listed).toMatchObject({ step: 'agreed', isExample: true, title: { text: expect.stringMatching(/^Example: /) } })
    const round = await roundPage(payload, 'example-shared-priorities', 'en')
    expect(round?.leftOut.map(({ fate, reason }) => [fate, reason])).toEqual([
      ['merged', expect.stringMatching(/^Example: /)], ['out-of-scope', expect.stringMatching(/^Example: /)],
    ])
    expect(round?.results?.groups.map(({ voters, isCounted }) => [voters, isCounted])).toEqual([[6, true], [5, true], [6, true]])
    expect(round?.results?.rows).toHaveLength(5)
    expect(round?.agreed?.map(({ place }) => place)).toEqual([1, 2, 3])
    expect(round?.agreed?.[0]?.outcome).toMatchObject({ questions: [{ path: '/roadmap/example-shared-bus-and-arrivals', status: 'under-way' }], summaries: [] })
    expect(round?.steps.filter(({ at }) => at === null)).toEqual([])
  })

  it('leads to questions of the roadmap in different states, each with who leads it', async () => {
    const { questions } = await roadmapPage(payload, { since: '', locale: 'en', words: { status: (value) => value } })
    expect(questions.map(({ status, isExample, projects }) => [status, isExample, projects])).toEqual([
      ['under-way', true, 1], ['agreed', true, 0], ['withdrawn', true, 0],
    ])
    for (const { question, lead } of questions) expect([question.text, lead]).toEqual([expect.stringMatching(/^Example: /), expect.stringMatching(/^Invented /)])
    const page = await gapPage(payload, 'example-shared-bus-in-the-country', 'en', null)
    expect(page).toMatchObject({
      gap: {
        state: 'prioritised', isExample: true,
        agenda: { rounds: [{ path: '/priorities/example-shared-priorities', place: 1, isExample: true }], questions: [{ status: 'under-way', isExample: true }] },
      },
    })
  })

  it('leads from the project that works on a question back to it', async () => {
    expect(await projectPage(payload, 'example-bus-to-the-group', 'en')).toMatchObject({
      worksOn: [{ path: '/roadmap/example-shared-bus-and-arrivals', status: 'under-way', isExample: true }],
    })
  })

  it('says on the page of each gap what became of it, and why', async () => {
    const fateOf = async (slug: string) => {
      const page = await gapPage(payload, slug, 'en', null)
      return typeof page === 'object' && 'gap' in page ? page.gap.agenda.rounds.map(({ fate, place, into, reason }) => [fate, place, into?.text ?? null, reason]) : page
    }
    expect(await fateOf('example-group-walks-and-rest')).toEqual([['merged', 2, expect.stringContaining('walking groups'), expect.stringContaining('one question is enough')]])
    expect(await fateOf('example-medicines-for-sleep')).toEqual([['out-of-scope', null, null, expect.stringContaining('about medicines')]])
    expect(await fateOf('example-choirs-and-breathing')).toEqual([['kept', null, null, null]])
  })

  it('leads to an invented working group on it, whose page says so and whose coordinator is the collaborator of the demo', async () => {
    const page = async (email: string | null) => {
      const { docs: [user] } = await payload.find({ collection: 'users', where: { email: { equals: email ?? '' } }, depth: 0, overrideAccess: true })
      const found = await groupPage(payload, 'example-sleep-and-walking-group', 'fr', { id: '', proof: '', user: user ? { ...user, collection: 'users' } : null })
      if (typeof found === 'string') throw new Error(found)
      return found
    }
    const { group, waiting } = await page(null)
    expect(group).toMatchObject({ isExample: true, name: { text: expect.stringMatching(/^Exemple : .*fictif/), lang: 'fr' }, gaps: [{ path: '/gaps/example-walking-groups-and-sleep' }], questions: [{ path: '/roadmap/example-weekly-walks-and-sleep' }] })
    expect(waiting).toBeNull()
    expect((await page('reader@example.org')).waiting).toBeNull()
    expect((await page('collaborator@example.org')).waiting).toEqual([])
  })

  it('is held once: a further run writes nothing', async () => {
    const before = await changes()
    expect((await seedExampleAgenda(payload)).created).toBe(0)
    expect(await changes()).toBe(before)
  })

  it('counts as a real gap nowhere', async () => {
    const { total, examples, items } = await gapList(payload, 'en', listStateOf({}))
    expect([total, examples]).toEqual([0, 7])
    for (const { title, isExample, standing } of items) expect([title.text, isExample, standing]).toEqual([expect.stringMatching(/^Example: /), true, false])
    expect(JSON.stringify(await mapPage(payload, parseMap(new URLSearchParams('')), 'en'))).not.toContain('Example:')
    expect((await partnersPage(payload, 'en')).priorities).toEqual([])
  })
})
