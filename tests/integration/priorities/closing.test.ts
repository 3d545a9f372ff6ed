import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { moveGap } from '@/agenda/gaps/actions/moderate'
import { gapPage } from '@/agenda/gaps/queries/page'
import { questionPage } from '@/agenda/roadmap/queries'
import { transition } from '@/publishing/editorial/actions'

import { someone, type Login } from '../../builders/people'
import { publishedOf } from '../../builders/records'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
})

afterAll(() => hub.close())

let counter = 0
const next = (): number => (counter += 1)

async function gap(state: 'proposed' | 'accepted' | 'prioritised' | 'declined' = 'prioritised') {
  const slug = `gap-${next()}`
  const { id } = await publishedOf(payload, 'gaps', { slug, title: `Example gap ${slug}`, kind: 'absolute', state, isExample: true })
  return { id: String(id), slug }
}

async function question(...gaps: { id: string }[]) {
  const slug = `question-${next()}`
  const { id } = await publishedOf(payload, 'research-questions', {
    slug, question: `Example ${slug}?`, type: 'practice', status: 'agreed', gaps: gaps.map((one) => one.id), isExample: true,
  })
  return { id: String(id), slug }
}

async function summary() {
  const slug = `summary-${next()}`
  const { id } = await publishedOf(payload, 'summaries', { slug, title: `Example ${slug}`, answer: 'Example', isExample: true })
  return { id: String(id), slug }
}

type Named = { readonly id: string; readonly slug: string }
type Collection = 'research-questions' | 'summaries' | 'gaps'

const move = (collection: Collection, { id }: Named, name: 'submit' | 'publish' | 'revise' | 'archive' | 'restore') =>
  transition(payload, { collection, id, name, user: 'system', ...(name === 'archive' ? { reason: 'Found to be wrong.' } : {}) })

async function publishAgain(collection: Collection, record: Named): Promise<void> {
  await move(collection, record, 'submit')
  await move(collection, record, 'publish')
}

/** Changes a published question as its form does, up to the button that publishes it. */
async function draft(asked: Named, data: Record<string, unknown>): Promise<void> {
  await move('research-questions', asked, 'revise')
  await payload.update({ collection: 'research-questions', id: asked.id, data, draft: true, depth: 0, overrideAccess: true })
  await move('research-questions', asked, 'submit')
}

const answer = async (asked: Named, by: Named): Promise<void> => {
  await draft(asked, { status: 'answered', answeredBy: by.id })
  await move('research-questions', asked, 'publish')
}

async function pageOf({ slug }: Named) {
  const page = await gapPage(payload, slug, 'en', null)
  if (typeof page === 'string' || !('gap' in page)) throw new Error(`The gap is ${JSON.stringify(page)}.`)
  return page.gap
}

const stateOf = async (one: Named): Promise<[string, string | null]> => {
  const { state, closedBy } = await pageOf(one)
  return [state, closedBy?.path ?? null]
}

const lastOf = async (one: Named) => (await pageOf(one)).history[0]

describe('a question that a published summary answers', () => {
  it('closes its gaps, and the history of each says what closed it', async () => {
    const [prioritised, proposed, declined] = [await gap(), await gap('proposed'), await gap('declined')]
    const asked = await question(prioritised, proposed, declined)
    const by = await summary()
    await answer(asked, by)
    for (const one of [prioritised, proposed]) {
      expect(await stateOf(one)).toEqual(['closed', `/summaries/${by.slug}`])
      expect(await lastOf(one)).toMatchObject({
        kind: 'state', to: 'closed', actorRole: 'hub', question: { path: `/roadmap/${asked.slug}` }, summary: { path: `/summaries/${by.slug}` },
      })
    }
    expect(await lastOf(prioritised)).toMatchObject({ from: 'prioritised' })
    expect(await stateOf(declined)).toEqual(['declined', null])
    expect((await pageOf(prioritised)).agenda.questions).toMatchObject([{ path: `/roadmap/${asked.slug}`, status: 'answered' }])
  })

  it('leaves a gap open while another question on it is, until that is answered as well', async () => {
    const one = await gap()
    const [first, second] = [await question(one), await question(one)]
    const [by, later] = [await summary(), await summary()]
    await answer(first, by)
    expect(await stateOf(one)).toEqual(['prioritised', null])
    expect(await lastOf(one)).toMatchObject({ kind: 'answered-in-part', question: { path: `/roadmap/${first.slug}` }, summary: { path: `/summaries/${by.slug}` } })
    const told = (await pageOf(one)).history.length
    await draft(first, { due: '2030' })
    await move('research-questions', first, 'publish')
    expect((await pageOf(one)).history).toHaveLength(told)
    await answer(second, later)
    expect(await stateOf(one)).toEqual(['closed', `/summaries/${later.slug}`])
  })

  it('closes a gap with the other when both are answered at the same moment', async () => {
    const one = await gap()
    const [first, second] = [await question(one), await question(one)]
    for (const asked of [first, second]) await draft(asked, { status: 'answered', answeredBy: (await summary()).id })
    await Promise.all([move('research-questions', first, 'publish'), move('research-questions', second, 'publish')])
    expect((await stateOf(one))[0]).toBe('closed')
  })

  it('leaves a gap open where the other question was answered by a summary that is not public any more', async () => {
    const one = await gap()
    const [first, second] = [await question(one), await question(one)]
    const [gone, by] = [await summary(), await summary()]
    await answer(first, gone)
    await move('summaries', gone, 'archive')
    await answer(second, by)
    expect(await stateOf(one)).toEqual(['prioritised', null])
  })

  it('closes what its gap was merged into', async () => {
    const [merged, target] = [await gap(), await gap()]
    const asked = await question(merged)
    await moveGap(payload, 'hub', { gap: merged.id, move: 'merge', into: target.id, reason: 'The same.' })
    const by = await summary()
    await answer(asked, by)
    expect(await stateOf(target)).toEqual(['closed', `/summaries/${by.slug}`])
  })

  it('is not closed while a moderator is revising its gap, and says which', async () => {
    const one = await gap()
    const asked = await question(one)
    await draft(asked, { status: 'answered', answeredBy: (await summary()).id })
    await move('gaps', one, 'revise')
    await expect(move('research-questions', asked, 'publish')).rejects.toThrow(new RegExp(`The gap “${one.slug}”.*Publish or archive that draft first`))
    expect(await questionPage(payload, asked.slug, 'en')).toMatchObject({ status: 'agreed' })
    await publishAgain('gaps', one)
    await move('research-questions', asked, 'publish')
    expect((await stateOf(one))[0]).toBe('closed')
  })
})

describe('a gap that was closed', () => {
  it('is open again, as it was, once its summary is withdrawn, and closed once that is published again', async () => {
    const [one, byHand] = [await gap(), await gap('accepted')]
    const asked = await question(one)
    const by = await summary()
    await answer(asked, by)
    await moveGap(payload, 'hub', { gap: byHand.id, move: 'close', summary: by.id })
    await move('summaries', by, 'archive')
    expect([await stateOf(one), await stateOf(byHand)]).toEqual([['prioritised', null], ['accepted', null]])
    expect((await lastOf(one))?.reason?.text).toBe('The summary that answered it is not published any more.')
    await move('summaries', by, 'restore')
    await publishAgain('summaries', by)
    // Moderators closed the other one, so they decide on it.
    expect([(await stateOf(one))[0], (await stateOf(byHand))[0]]).toEqual(['closed', 'accepted'])
  })

  it('is open again once the question that closed it is', async () => {
    const one = await gap()
    const asked = await question(one)
    await answer(asked, await summary())
    await draft(asked, { status: 'under-way', answeredBy: null })
    expect((await stateOf(one))[0]).toBe('closed')
    await move('research-questions', asked, 'publish')
    expect(await stateOf(one)).toEqual(['prioritised', null])
    expect(await lastOf(one)).toMatchObject({ question: { path: `/roadmap/${asked.slug}` } })
  })

  it('stays closed when a summary or a question changes that did not close it', async () => {
    const one = await gap()
    const [asked, other] = [await question(one), await question()]
    const [by, unrelated] = [await summary(), await summary()]
    await answer(asked, by)
    await answer(other, unrelated)
    await move('summaries', unrelated, 'archive')
    await draft(other, { status: 'agreed', answeredBy: null, gaps: [one.id] })
    await move('research-questions', other, 'publish')
    expect(await stateOf(one)).toEqual(['closed', `/summaries/${by.slug}`])
  })

  it('is closed by no answer that moderators have found wanting, and by a new one', async () => {
    const one = await gap()
    const asked = await question(one)
    const [by, better] = [await summary(), await summary()]
    await answer(asked, by)
    const moderator = { ...(await payload.findByID({ collection: 'users', id: curator.id, depth: 0, overrideAccess: true })), collection: 'users' as const }
    await moveGap(payload, moderator, { gap: one.id, move: 'reopen', reason: 'It answers only half of it.' })
    await draft(asked, { due: '2031' })
    await move('research-questions', asked, 'publish')
    await move('summaries', by, 'revise')
    await publishAgain('summaries', by)
    expect(await stateOf(one)).toEqual(['accepted', null])
    await draft(asked, { answeredBy: better.id })
    await move('research-questions', asked, 'publish')
    expect(await stateOf(one)).toEqual(['closed', `/summaries/${better.slug}`])
  })
})
