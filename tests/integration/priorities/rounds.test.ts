import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PriorityRound } from '@/payload-types'
import { roundPage } from '@/agenda/rounds/queries/public'
import { interimRanking } from '@/agenda/rounds/ranking'
import type { Tally } from '@/agenda/rounds/tally'
import { createPublished } from '@/publishing/editorial/actions'

import { someone, type Login } from '../../builders/people'
import { publishedOf } from '../../builders/records'
import { invitedTo, itemsByTitle, plannedRound, runs, vote, votingRound } from '../../builders/rounds'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let collaborator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  collaborator = await someone(payload, 'collaborator')
})

afterAll(() => hub.close())

const stored = (id: string): Promise<PriorityRound> => payload.findByID({ collection: 'priority-rounds', id, depth: 0, overrideAccess: true })
const message = (answer: { body: Record<string, unknown> }): string => JSON.stringify(answer.body)

describe('a round', () => {
  it('goes from gathered gaps to a list that is agreed and never changes again', async () => {
    const round = await plannedRound(payload, curator)
    const run = runs(curator, round)
    expect((await rest('GET', `priority-rounds/${round.id}`)).status).toBe(404)
    expect((await run.move('announce')).body).toEqual({ step: 'gathering' })
    expect((await rest('GET', `priority-rounds/${round.id}`)).status).toBe(200)

    const offered = await publishedOf(payload, 'gaps', { slug: 'offered', title: 'Offered', kind: 'absolute', state: 'proposed', isExample: true })
    expect((await runs(collaborator, round).gather(String(offered.id))).body).toEqual({ added: 1 })
    expect((await runs(collaborator, round).gather(String(offered.id))).body).toEqual({ added: 0 })
    await run.move('process')
    expect((await runs(collaborator, round).gather(round.gaps[0] ?? '')).status).toBe(409)

    const items = await itemsByTitle(payload, round)
    const item = (title: string): string => items[title] ?? ''
    expect((await run.process(item('Offered'), { what: 'merge', into: item('Cost'), reason: '' })).status).toBe(400)
    expect((await run.process(item('Offered'), { what: 'merge', into: item('Cost'), reason: 'Asks the same.' })).status).toBe(200)
    expect(message(await run.process(item('Cost'), { what: 'out-of-scope', reason: 'No.' }))).toContain('was merged into this one')
    expect((await run.process(item('Offered'), { what: 'restore', reason: 'It does not.' })).status).toBe(200)
    expect((await run.process(item('Offered'), { what: 'out-of-scope', reason: 'About another field.' })).status).toBe(200)
    expect((await run.process(item('Cost'), { what: 'rephrase', wording: 'What does it cost?', reason: 'Plainer.' })).status).toBe(200)

    await run.move('check')
    expect(message(await run.move('open'))).toContain('4 of the gaps have not been checked')
    for (const title of ['Cost', 'Harms', 'Reach']) await run.check(item(title), 'not-answered', 'Nothing found.')
    await run.check(item('Follow-up'), 'answered', 'A review answers it.')
    expect(message(await run.move('open'))).toContain('Everybody could choose all 3 gaps')
    await rest('PATCH', `priority-rounds/${round.id}`, { token: curator.token, body: { choices: 2 } })
    expect(message(await run.move('open'))).toContain('Nobody is invited yet for: patients, workers')
    const patient = await invitedTo(curator, round, 'patients', 'Pat')
    const worker = await invitedTo(curator, round, 'workers', 'Wim')
    expect((await run.move('open')).body).toEqual({ step: 'voting' })

    expect(await vote(payload, round, patient.token, [item('Harms'), item('Cost')])).toEqual({ done: 'recorded' })
    expect(await vote(payload, round, worker.token, [item('Harms')])).toEqual({ done: 'recorded' })
    expect((await run.move('close')).body).toEqual({ step: 'ranking' })
    const { tally } = await stored(round.id)
    const ranking = interimRanking(tally as Tally, { fewestVoters: 1, shortlist: 2 })
    expect(ranking.order[0]).toMatchObject({ item: item('Harms'), sum: 2, place: 1 })

    await run.move('discuss')
    expect(message(await run.move('publish'))).toContain('Put the list into the order')
    await run.order({ item: item('Cost'), reason: 'Decides what is paid for.' }, { item: item('Harms') })
    const hidden = await rest('GET', `priority-items?where[round][equals]=${round.id}&depth=0`)
    expect(JSON.stringify(hidden.body)).not.toContain('Decides what is paid for.')
    expect((await run.move('publish')).body).toEqual({ step: 'agreed' })
    const states = await Promise.all(round.gaps.map(async (gap) => (await rest('GET', `gaps/${gap}?depth=0`)).body.state))
    expect(states).toEqual(['prioritised', 'prioritised', 'proposed', 'proposed'])
    const agreed = (await rest('GET', `priority-rounds/${round.id}?depth=0`)).body.agreed
    expect(agreed).toMatchObject([
      { place: 1, wording: { en: 'What does it cost?' }, reason: 'Decides what is paid for.', gap: round.gaps[0] },
      { place: 2, wording: { en: 'Harms' }, reason: null },
    ])
    expect((await rest('PATCH', `priority-rounds/${round.id}`, { token: curator.token, body: { title: 'Other' } })).status).toBe(409)
    expect((await run.order({ item: item('Harms') })).status).toBe(409)
    expect((await run.process(item('Harms'), { what: 'out-of-scope', reason: 'Late.' })).status).toBe(409)
    expect((await rest('DELETE', `priority-rounds/${round.id}`, { token: curator.token })).status).toBe(409)
  })

  it('takes in no invented gap unless it is invented itself', async () => {
    const { gaps } = await plannedRound(payload, curator)
    const { body } = await rest('POST', 'priority-rounds?depth=0', {
      token: curator.token, body: { slug: 'real-round', title: 'Real round', groups: [{ key: 'patients', name: 'Patients' }] },
    })
    const answer = await runs(curator, { id: String((body.doc as { id: string }).id) }).gather(gaps[0] ?? '')
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining('This gap is invented')])
  })

  it('keeps every decision about a gap with its reason, and who took it from the public', async () => {
    const round = await plannedRound(payload, curator)
    const run = runs(curator, round)
    await run.move('announce')
    await run.move('process')
    const { Harms = '' } = await itemsByTitle(payload, round)
    await run.process(Harms, { what: 'out-of-scope', reason: 'First thought.' })
    await run.process(Harms, { what: 'restore', reason: 'Second thought.' })
    const seen = (await rest('GET', `priority-items/${Harms}?depth=0`)).body
    expect((seen.decisions as { what: string; reason?: string }[]).map(({ what, reason }) => [what, reason ?? null]))
      .toEqual([['gathered', null], ['out-of-scope', 'First thought.'], ['restored', 'Second thought.']])
    expect(JSON.stringify(seen)).not.toContain(curator.id)
  })

  it('is about gaps in the language in which they were written, until somebody rephrases one', async () => {
    const round = await plannedRound(payload, curator)
    const gap = await createPublished(payload, {
      collection: 'gaps', locale: 'fr', data: { slug: 'lacune', title: 'Quel est le coût ?', kind: 'absolute', state: 'proposed', writtenIn: 'fr', isExample: true },
    })
    const run = runs(curator, round)
    expect((await run.gather(String(gap.id))).body).toEqual({ added: 1 })
    await run.move('announce')
    await run.move('process')
    const wordingOf = async (locale: string) => (await roundPage(payload, round.slug, locale))?.kept.at(-1)?.wording
    expect([await wordingOf('fr'), await wordingOf('de')]).toEqual([{ text: 'Quel est le coût ?', lang: 'fr' }, { text: 'Quel est le coût ?', lang: 'fr' }])
    const desk = (await run.desk()).body.items as { id: string; wording: string }[]
    expect(desk.at(-1)?.wording).toBe('Quel est le coût ?')
    const item = desk.at(-1)?.id ?? ''
    expect((await run.process(item, { what: 'out-of-scope', reason: 'At first.' })).status).toBe(200)
    expect((await run.process(item, { what: 'restore', reason: 'After all.' })).status).toBe(200)
    expect((await run.process(item, { what: 'rephrase', wording: 'What does it cost?', reason: 'For everybody.' })).status).toBe(200)
    expect([await wordingOf('fr'), await wordingOf('en')]).toEqual([{ text: 'What does it cost?', lang: 'fr' }, { text: 'What does it cost?', lang: 'fr' }])
  })

  it.each(['collaborator', 'editor', 'rater', 'reader'] as const)('is not run by a %s', async (role) => {
    const login = role === 'collaborator' ? collaborator : await someone(payload, role)
    const round = await plannedRound(payload, curator)
    const { Harms = '' } = await itemsByTitle(payload, round)
    const run = runs(login, round)
    const answers = [
      await run.move('announce'), await run.gather(round.gaps[0] ?? ''), await run.process(Harms, { what: 'out-of-scope', reason: 'No.' }),
      await run.check(Harms, 'answered', 'No.'), await run.order({ item: Harms }), await run.invite('patients', { name: 'Me' }), await run.desk(),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect((await stored(round.id)).step).toBe('planned')
  })

  it('is not moved twice, and not by someone who is not signed in', async () => {
    const round = await plannedRound(payload, curator)
    const run = runs(curator, round)
    const [one, other] = await Promise.all([run.move('announce'), run.move('announce')])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    expect((await rest('POST', `priority-rounds/${round.id}/move`, { body: { name: 'process' } })).status).toBe(403)
    expect((await stored(round.id)).history).toHaveLength(1)
  })

  it('keeps its groups and choices once people vote', async () => {
    const { round } = await votingRound(payload, curator)
    const change = (body: unknown) => rest('PATCH', `priority-rounds/${round.id}`, { token: curator.token, body })
    expect((await change({ choices: 2 })).status).toBe(409)
    expect((await change({ groups: [{ key: 'others', name: 'Others' }] })).status).toBe(409)
    expect((await change({ closesAt: '2099-02-01T00:00:00.000Z' })).status).toBe(200)
    expect((await change({ step: 'ranking', tally: { forged: true } })).status).toBe(200)
    expect(await stored(round.id)).toMatchObject({ step: 'voting', choices: 3 })
    expect((await stored(round.id)).tally ?? null).toBeNull()
  })

  it('tells the audit record each action once, and nothing of a vote', async () => {
    const { round, items, patient } = await votingRound(payload, curator)
    await vote(payload, round, patient.token, [items.Harms ?? ''])
    await runs(curator, round).move('cancel', 'Too few people were asked.')
    const { docs } = await payload.find({
      collection: 'audit-events', where: { documentId: { equals: round.id } }, sort: 'at', pagination: false, depth: 0, overrideAccess: true,
    })
    expect(docs.map(({ action }) => action.replace('priority-rounds.', ''))).toEqual([
      'create', 'gather', 'invite', 'invite', 'announce', 'process', 'check', 'check', 'check', 'check', 'check', 'open', 'vote', 'cancel',
    ])
    expect(JSON.stringify(docs)).not.toMatch(new RegExp([items.Harms, patient.id, patient.token, 'Pat Ient'].join('|')))
  })
})
