import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { commentOnGap, judgeComment, reportComment } from '@/agenda/gaps/actions/comment'
import { editGap } from '@/agenda/gaps/actions/edit'
import { endorseGap, withdrawEndorsement } from '@/agenda/gaps/actions/endorse'
import { moveGap, undoMerge } from '@/agenda/gaps/actions/moderate'
import { tagGap, type NewGap } from '@/agenda/gaps/actions/tag'
import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'

import { withMailServer } from '../builders/mailServer'
import { someone } from '../builders/people'
import { publishedOf, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let collaborator: TypedUser
let colleague: TypedUser
let third: TypedUser
let curator: TypedUser

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  const france = await term(payload, 'countries', 'france')
  collaborator = await account('collaborator')
  colleague = await account('collaborator', { country: france.id })
  third = await account('collaborator')
  curator = await account('curator')
})

afterAll(() => hub.close())

async function account(role: 'collaborator' | 'curator' | 'reader', more: { country?: string } = {}): Promise<TypedUser> {
  const { id } = await someone(payload, role)
  const user = await payload.update({ collection: 'users', id, data: more, depth: 0, overrideAccess: true })
  return { ...user, collection: 'users' }
}

const blank: NewGap = {
  statement: 'Nobody knows whether it lasts.', why: '', terms: {}, country: null, citation: '', showName: false, tellMe: false,
  token: '', differences: [],
  epicot: { evidence: '', population: '', intervention: '', comparison: '', outcome: '' },
}

const tag = async (statement: string, more: Partial<NewGap> = {}, locale: 'en' | 'fr' | 'ja' = 'en') => {
  const slug = await tagGap(payload, collaborator, { ...blank, statement, token: crypto.randomUUID(), ...more }, locale)
  return bySlug(slug)
}

async function bySlug(slug: string) {
  const { docs: [gap] } = await payload.find({
    collection: 'gaps', where: { slug: { equals: slug } }, locale: 'all', depth: 0, overrideAccess: true, limit: 1,
  })
  if (!gap) throw new Error(`No gap ${slug}`)
  return gap as unknown as Record<string, unknown> & { id: string; slug: string; state: string; revision: number }
}

const historyOf = async (gap: string) => {
  const { docs } = await payload.find({
    collection: 'gap-events', where: { gap: { equals: gap } }, sort: 'at', limit: 0, depth: 0, overrideAccess: true,
  })
  return docs.map(({ kind, from, to, reason }) => [kind, from ?? null, to ?? null, reason ?? null])
}

const auditOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'audit-events', where: { documentId: { equals: id } }, sort: 'at', limit: 0, depth: 0, overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

const endorsers = async (gap: string) => {
  const { docs } = await payload.find({
    collection: 'gap-endorsements', where: { and: [{ gap: { equals: gap } }, { withdrawnAt: { exists: false } }] },
    limit: 0, depth: 0, overrideAccess: true,
  })
  return docs
}

const refusal = (code: string) => expect.objectContaining({ data: { code } })

describe('a gap that is tagged', () => {
  it('is public at once in the language of who wrote it, and says nothing of who that was', async () => {
    const gap = await tag('On ne sait pas si les effets durent.', { why: 'Les communes financent sans savoir.' }, 'fr')
    expect(gap).toMatchObject({
      _status: 'published', state: 'proposed', writtenIn: 'fr', title: { fr: 'On ne sait pas si les effets durent' },
      proposedByLabel: null,
    })
    const seen = await payload.findByID({ collection: 'gaps', id: gap.id, depth: 2, overrideAccess: false, locale: 'all' })
    expect(JSON.stringify(seen)).not.toContain(String(collaborator.id))
    expect(await historyOf(gap.id)).toEqual([['proposed', null, 'proposed', null]])
    expect(await auditOf(gap.id)).toEqual(['gaps.tag'])
  })

  it('is one gap however often the form is sent', async () => {
    const token = crypto.randomUUID()
    const send = () => tagGap(payload, collaborator, { ...blank, statement: 'Sent twice at once.', token }, 'en')
    const slugs = await Promise.all([send(), send()])
    expect(new Set([...slugs, await send()]).size).toBe(1)
    const { totalDocs } = await payload.count({ collection: 'gaps', where: { title: { equals: 'Sent twice at once' } }, overrideAccess: true })
    expect(totalDocs).toBe(1)
  })

  it('is not for everybody who is signed in', async () => {
    const reader = await account('reader')
    await expect(tagGap(payload, reader, { ...blank, token: crypto.randomUUID() }, 'en')).rejects.toEqual(refusal('not-permitted'))
  })
})

describe('the state of a gap', () => {
  it('moves along the agenda, each step with its reason in the public history', async () => {
    const gap = await tag('What does it cost where nobody pays for groups?')
    const move = (name: Parameters<typeof moveGap>[2]['move'], more = {}) => moveGap(payload, curator, { gap: gap.id, move: name, ...more })
    await move('accept')
    await expect(move('prioritise')).rejects.toEqual(refusal('needs-reason'))
    await move('prioritise', { reason: 'Third in the agreed list.' })
    await move('research', { reason: 'A project has begun.' })
    await expect(move('close')).rejects.toEqual(refusal('needs-summary'))
    const draft = await payload.create({
      collection: 'summaries', draft: true, data: { slug: 'draft-answer', title: 'Answer', answer: 'Yes' } as never, depth: 0, overrideAccess: true,
    })
    await expect(move('close', { summary: String(draft.id) })).rejects.toEqual(refusal('needs-summary'))
    const summary = await publishedOf(payload, 'summaries', { slug: 'the-answer', title: 'Answer', answer: 'Yes', isExample: true })
    await move('close', { summary: String(summary.id) })
    await expect(move('accept')).rejects.toEqual(refusal('wrong-state'))
    expect(await bySlug(gap.slug)).toMatchObject({ state: 'closed', closedBy: summary.id })
    expect(await historyOf(gap.id)).toEqual([
      ['proposed', null, 'proposed', null],
      ['state', 'proposed', 'accepted', null],
      ['state', 'accepted', 'prioritised', 'Third in the agreed list.'],
      ['state', 'prioritised', 'being-answered', 'A project has begun.'],
      ['state', 'being-answered', 'closed', null],
    ])
    expect(await auditOf(gap.id)).toEqual(['gaps.tag', 'gaps.accept', 'gaps.prioritise', 'gaps.research', 'gaps.close'])
    await move('reopen', { reason: 'The summary was withdrawn.' })
    expect(await bySlug(gap.slug)).toMatchObject({ state: 'accepted', closedBy: null })
  })

  it('is decided by moderators alone, and by no save', async () => {
    const gap = await tag('Does it harm anybody?')
    await expect(moveGap(payload, colleague, { gap: gap.id, move: 'accept' })).rejects.toEqual(refusal('not-permitted'))
    await payload.update({
      collection: 'gaps', id: gap.id, data: { state: 'closed', why: 'Because' }, draft: true, depth: 0, overrideAccess: true, user: curator,
    })
    await expect(moveGap(payload, curator, { gap: gap.id, move: 'accept' })).rejects.toEqual(refusal('has-draft'))
    await transition(payload, { collection: 'gaps', id: gap.id, name: 'submit', user: curator })
    await transition(payload, { collection: 'gaps', id: gap.id, name: 'publish', user: curator })
    expect(await bySlug(gap.slug)).toMatchObject({ state: 'proposed', why: { en: 'Because' }, revision: 2 })
    expect((await historyOf(gap.id)).map(([kind]) => kind)).toEqual(['proposed', 'edited'])
    const { docs: [oldest] } = await payload.findVersions({
      collection: 'gaps', where: { parent: { equals: gap.id } }, sort: 'updatedAt', limit: 1, depth: 0, overrideAccess: true,
    })
    await moveGap(payload, curator, { gap: gap.id, move: 'accept' })
    await payload.restoreVersion({ collection: 'gaps', id: String(oldest?.id), depth: 0, overrideAccess: true, user: curator })
    await transition(payload, { collection: 'gaps', id: gap.id, name: 'submit', user: curator })
    await transition(payload, { collection: 'gaps', id: gap.id, name: 'publish', user: curator })
    expect(await bySlug(gap.slug)).toMatchObject({ state: 'accepted' })
  })

  it('can be decided of a gap that has no text in English', async () => {
    const gap = await tag('効果が続くかは分からない。', {}, 'ja')
    await moveGap(payload, curator, { gap: gap.id, move: 'decline', reason: 'Not about social prescribing.' })
    expect(await bySlug(gap.slug)).toMatchObject({ state: 'declined', title: { ja: '効果が続くかは分からない' } })
  })
})

describe('two gaps that are the same', () => {
  it('become one that keeps every endorsement, and can be parted again', async () => {
    const [one, other] = [await tag('Follow-up is short.'), await tag('Studies follow people for too short a time.')]
    await endorseGap(payload, colleague, { gap: one.id, reason: 'Ours last three months.', showName: false }, 'en')
    await endorseGap(payload, third, { gap: other.id, reason: 'So do ours.', showName: false }, 'en')
    await moveGap(payload, curator, { gap: one.id, move: 'merge', into: other.id, reason: 'The same gap.' })
    expect(await bySlug(one.slug)).toMatchObject({ state: 'merged', mergedInto: other.id })
    // Who endorsed what was merged in changes that endorsement instead of adding one.
    await endorseGap(payload, colleague, { gap: other.id, reason: 'Ours last six months.', showName: false }, 'en')
    const all = [...(await endorsers(one.id)), ...(await endorsers(other.id))]
    expect(all.map(({ user, reason }) => [user, reason]).sort()).toEqual(
      [[colleague.id, 'Ours last six months.'], [third.id, 'So do ours.']].sort(),
    )
    await expect(moveGap(payload, curator, { gap: other.id, move: 'merge', into: one.id, reason: 'Again' })).rejects.toEqual(refusal('circle'))
    await undoMerge(payload, curator, { gap: one.id, reason: 'They differ in time.' })
    expect(await bySlug(one.slug)).toMatchObject({ state: 'proposed', mergedInto: null })
    expect((await historyOf(other.id)).map(([kind]) => kind)).toEqual(['proposed', 'endorsed', 'took-in', 'gave-back'])
  })
})

describe('an endorsement', () => {
  it('is one for each person, is changed by endorsing again, and can be taken back', async () => {
    const gap = await tag('Who is never referred?')
    const endorse = (reason: string) => endorseGap(payload, colleague, { gap: gap.id, reason, showName: true }, 'fr')
    await Promise.all([endorse('Première raison'), endorse('Première raison')])
    await endorse('Deuxième raison')
    expect(await endorsers(gap.id)).toMatchObject([{ reason: 'Deuxième raison', writtenIn: 'fr', label: 'Test collaborator', country: colleague.country }])
    await withdrawEndorsement(payload, colleague, gap.id)
    expect(await endorsers(gap.id)).toEqual([])
    await expect(withdrawEndorsement(payload, colleague, gap.id)).rejects.toEqual(refusal('missing'))
    await endorse('Encore')
    expect(await endorsers(gap.id)).toHaveLength(1)
    expect((await historyOf(gap.id)).map(([kind]) => kind)).toEqual(['proposed', 'endorsed', 'endorsement-withdrawn', 'endorsed'])
  })

  it('is not for who proposed the gap', async () => {
    const gap = await tag('My own question')
    await expect(endorseGap(payload, collaborator, { gap: gap.id, reason: 'Mine', showName: false }, 'en')).rejects.toEqual(refusal('own-gap'))
  })
})

describe('a comment', () => {
  it('is written once, reported, hidden with a reason and shown again', async () => {
    const gap = await tag('What do link workers need?')
    const token = crypto.randomUUID()
    const send = () => commentOnGap(payload, colleague, { gap: gap.id, body: '<b>See</b> the pilot.', showName: false, token }, 'en')
    await Promise.all([send(), send()])
    const { docs: [comment], totalDocs } = await payload.find({
      collection: 'gap-comments', where: { gap: { equals: gap.id } }, depth: 0, overrideAccess: true,
    })
    expect([totalDocs, comment?.body, comment?.label]).toEqual([1, '<b>See</b> the pilot.', null])
    const id = String(comment?.id)
    await reportComment(payload, third, { comment: id, reason: 'Advertising' })
    await expect(judgeComment(payload, colleague, 'hide', { comment: id, reason: 'x', locale: 'en' })).rejects.toEqual(refusal('not-permitted'))
    await judgeComment(payload, curator, 'hide', { comment: id, reason: 'Advertises a course.', locale: 'en' })
    const stored = await payload.findByID({ collection: 'gap-comments', id, depth: 0, overrideAccess: true })
    expect(stored).toMatchObject({ state: 'hidden', reported: false, hiddenBecause: 'Advertises a course.', body: '<b>See</b> the pilot.' })
    await judgeComment(payload, curator, 'show', { comment: id, reason: 'It does not.', locale: 'en' })
    expect((await historyOf(gap.id)).map(([kind]) => kind)).toEqual(['proposed', 'comment-hidden', 'comment-shown'])
  })
})

describe('a mail to who proposed a gap', () => {
  const outbox = async (gap: string) => {
    await runQueuedJobs(payload)
    return (await payload.find({
      collection: 'mails', where: { 'gapEvent.gap': { equals: gap } }, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true,
    })).docs
  }
  const move = (gap: string, name: 'accept' | 'decline' | 'prioritise', reason: string) => moveGap(payload, curator, { gap, move: name, reason })

  it('tells of a new state in their language, and goes to nobody who did not ask for it', async () => {
    const [asked, silent] = [await tag('Qui paie les transports ?', { tellMe: true }, 'fr'), await tag('Who pays for lunch?')]
    for (const { id } of [asked, silent]) await move(id, 'accept', 'Dans\nle sujet.')
    const [mail, ...more] = await outbox(asked.id)
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      kind: 'gap-news', state: 'kept', to: collaborator.email, subject: expect.stringContaining('Une lacune que vous avez proposée a évolué : Acceptée'),
    })
    expect(mail?.text).toContain('Qui paie les transports')
    expect(mail?.text).toContain(`/fr/gaps/${asked.slug}`)
    expect(mail?.text).toContain('Dans le sujet.')
    expect(mail?.text).not.toMatch(/[{}]/)
    expect(await outbox(silent.id)).toEqual([])
  })

  it('is kept and shown to moderators where no mail server is set, and goes out once there is one that takes it', async () => {
    const gap = await tag('Who waits for the post?', { tellMe: true })
    await move(gap.id, 'accept', 'In scope.')
    const [kept] = await outbox(gap.id)
    expect(kept).toMatchObject({ state: 'kept', text: expect.stringContaining('In scope.') })
    const moderator = await someone(payload, 'curator')
    const shown = await rest('GET', `mails/${kept?.id}?depth=0`, { token: moderator.token })
    expect(shown.body).toMatchObject({ kind: 'gap-news', state: 'kept' })
    expect(JSON.stringify(shown.body)).not.toContain('In scope.')

    const given: unknown[] = []
    await withMailServer(payload, ({ to }) => {
      given.push(to)
      if (given.length === 1) throw new Error('421 try again')
    }, async () => {
      expect((await rest('POST', `mails/${kept?.id}/send`, { token: moderator.token, body: {} })).status).toBe(200)
      expect(await outbox(gap.id)).toMatchObject([{ id: kept?.id, state: 'sent', to: null, text: null }])
    })
    expect(given).toEqual([collaborator.email, collaborator.email])
  })

  it('is about how the gap stands: of two moves at once only the last is told', async () => {
    const gap = await tag('Who turns on the light?', { tellMe: true })
    await move(gap.id, 'accept', 'In scope.')
    await move(gap.id, 'decline', 'Out of scope after all.')
    expect((await outbox(gap.id)).map(({ state, text }) => [state, text?.includes('Out of scope after all.') ?? false]))
      .toEqual([['dropped', false], ['kept', true]])
  })
})

describe('two people who change one gap at once', () => {
  it('lose nothing: the second is told, and the first text stands', async () => {
    const gap = await tag('Is it better than nothing?')
    const edit = (user: TypedUser, statement: string) =>
      editGap(payload, user, { gap: gap.id, revision: gap.revision, texts: { title: 'Better', statement, why: '' } }, 'en')
    const both = await Promise.allSettled([edit(collaborator, 'By its proposer'), edit(curator, 'By a moderator')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { data: { code: 'changed' } } })
    const stands = both[0]?.status === 'fulfilled' ? 'By its proposer' : 'By a moderator'
    expect(await bySlug(gap.slug)).toMatchObject({ statement: { en: stands }, revision: 2 })
  })

  it('adds a language without touching the others', async () => {
    const gap = await tag('Only in English so far')
    await editGap(payload, collaborator, { gap: gap.id, revision: 1, texts: { title: 'En gallois', statement: 'Un énoncé', why: '' } }, 'fr')
    expect(await bySlug(gap.slug)).toMatchObject({ title: { en: 'Only in English so far', fr: 'En gallois' } })
    await expect(editGap(payload, colleague, { gap: gap.id, revision: 2, texts: { title: 'x', statement: 'y', why: '' } }, 'en'))
      .rejects.toEqual(refusal('not-permitted'))
  })
})
