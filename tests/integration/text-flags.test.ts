import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deskGroups } from '@/publishing/desk/queries'
import { transition } from '@/publishing/editorial/actions'
import { answerFlags } from '@/publishing/flags/actions'
import { flaggedTexts, flagsOfRecord } from '@/publishing/flags/queries'
import { briefingPage } from '@/publishing/queries'
import type { FootnoteView } from '@/publishing/views'

import { someone } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import type * as Rest from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let rest: typeof Rest.rest

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const rich = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, children },
}) as never
const named = (relationTo: string, { id }: { id: string }) => ({ relationTo, value: id })
const cite = (reference: { id: string }) =>
  ({ type: 'inlineBlock', version: 1, fields: { id: 'cited', blockType: 'citation', works: [{ reference: named('references', reference) }] } })
const card = (study: { id: string }) =>
  ({ type: 'block', version: 2, format: '', fields: { id: 'card', blockType: 'studyCard', study: named('studies', study) } })

beforeAll(async () => {
  hub = await createTestHub()
  ;({ rest } = await import('../channels/rest'))
}, 300_000)
afterAll(() => hub.close())

let counter = 0
const slug = (name: string) => `${name}-${(counter += 1)}`

const reference = (data: object = {}) => publishedOf(hub.payload, 'references', { ...referenceData(), ...data } as never)
const notice = (kind: string, target: { id: string }) =>
  reference({ title: `Notice ${(counter += 1)}`, relations: [{ kind, target: target.id }] })
const briefing = (data: object) => publishedOf(hub.payload, 'briefings', { slug: slug('briefing'), title: 'A briefing', isExample: true, body: rich(paragraph(text('One'))), ...data } as never)
const summary = (data: object) => publishedOf(hub.payload, 'summaries', { slug: slug('summary'), title: 'A summary', isExample: true, ...data } as never)
const kinds = async (section: 'summaries' | 'briefings', { id }: { id: string }) =>
  (await flagsOfRecord(hub.payload, section, id, 'en')).map(({ kind }) => kind)

describe('a retraction', () => {
  it('flags every text that cites the document: in a footnote, in a sentence, through a study card and a finding', async () => {
    const cited = await reference()
    const study = await publishedOf(hub.payload, 'studies', studyData({ reports: [{ reference: cited.id, role: 'main' }] } as never))
    const result = await publishedOf(hub.payload, 'results', {
      study: study.id, direction: 'improved', comparison: 'between-groups', effectMeasure: 'MD', estimate: 0.4, ciLower: 0.1, ciUpper: 0.7, nTotal: 40, isExample: true,
    } as never)
    const byFootnote = await briefing({ footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    const byCitation = await briefing({ body: rich(paragraph(text('As shown '), cite(cited))) })
    const byCard = await summary({ body: rich(card(study)) })
    const byFinding = await summary({ findings: [{ statement: 'Better', results: [result.id] }] })
    const other = await briefing({ footnotes: [{ key: 'a', works: [{ reference: (await reference()).id }] }] })
    expect(await kinds('briefings', byFootnote)).toEqual([])

    const retraction = await notice('isRetractionOf', cited)
    for (const flagged of [byFootnote, byCitation]) expect(await kinds('briefings', flagged)).toEqual(['retracted'])
    for (const flagged of [byCard, byFinding]) expect(await kinds('summaries', flagged)).toEqual(['retracted'])
    expect(await kinds('briefings', other)).toEqual([])
    const [flag] = await flagsOfRecord(hub.payload, 'briefings', byFootnote.id, 'en')
    expect(flag).toMatchObject({ cited: { path: `/references/${cited.slug}` }, notice: { path: `/references/${retraction.slug}` } })
  })

  it('that is only a draft flags nothing', async () => {
    const cited = await reference()
    const flagged = await briefing({ footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    await draftOf(hub.payload, 'references', { ...referenceData(), relations: [{ kind: 'isRetractionOf', target: cited.id }] } as never)
    expect(await kinds('briefings', flagged)).toEqual([])
  })
})

describe('a correction, and a rating', () => {
  it('flag a text; a rating only when it was published after the text', async () => {
    const cited = await reference()
    const study = await publishedOf(hub.payload, 'studies', studyData({ reports: [{ reference: cited.id, role: 'main' }] } as never))
    const rate = () => publishedOf(hub.payload, 'quality-ratings', {
      label: 'A rating', study: study.id, instrument: 'example@1', method: 'agreed', band: 'low', isExample: true,
    } as never)
    await rate()
    const flagged = await briefing({ footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    expect(await kinds('briefings', flagged)).toEqual([])
    await rate()
    await notice('isCorrectionOf', cited)
    expect((await kinds('briefings', flagged)).toSorted()).toEqual(['corrected', 'rated'])
  })
})

describe('a rating that is withdrawn', () => {
  const archive = (collection: 'quality-ratings' | 'certainty-ratings', { id }: { id: string }) =>
    transition(hub.payload, { collection, id, name: 'archive', reason: 'It was of another trial', user: 'system' })
  const ratingOf = (study: { id: string }) =>
    ({ label: 'A rating', study: study.id, instrument: 'example@1', method: 'agreed', band: 'low', isExample: true }) as never

  const unmoved = Object.fromEntries(['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias']
    .map((reason) => [reason, { level: 'not-serious', reason: 'Looked at, and nothing found.' }]))

  it('flags the summaries and briefings that cite its study, and says so in the list of all', async () => {
    const cited = await reference()
    const study = await publishedOf(hub.payload, 'studies', studyData({ reports: [{ reference: cited.id, role: 'main' }] } as never))
    const rating = await publishedOf(hub.payload, 'quality-ratings', ratingOf(study))
    const byFootnote = await briefing({ title: 'Cites by footnote', footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    const byCard = await summary({ body: rich(card(study)) })
    const other = await summary({ body: rich(card(await publishedOf(hub.payload, 'studies', studyData()))) })
    expect([await kinds('briefings', byFootnote), await kinds('summaries', byCard)]).toEqual([[], []])

    await archive('quality-ratings', rating)
    expect(await kinds('briefings', byFootnote)).toEqual(['rating-withdrawn'])
    expect(await kinds('summaries', byCard)).toEqual(['rating-withdrawn'])
    expect(await kinds('summaries', other)).toEqual([])
    const [flag] = await flagsOfRecord(hub.payload, 'summaries', byCard.id, 'en')
    expect(flag).toMatchObject({ cited: { kind: null, path: `/studies/${study.slug}` }, notice: null })
    expect((await flaggedTexts(hub.payload, 'cy')).map(({ title }) => title)).toContain('Cites by footnote')

    const later = await briefing({ footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    expect(await kinds('briefings', later)).toEqual([])
    await publishedOf(hub.payload, 'quality-ratings', ratingOf(study))
    expect((await kinds('summaries', byCard)).toSorted()).toEqual(['rated', 'rating-withdrawn'])
    expect(await kinds('briefings', later)).toEqual(['rated'])
  })

  it('and that readers never saw tells them nothing', async () => {
    const study = await publishedOf(hub.payload, 'studies', studyData())
    const rating = await draftOf(hub.payload, 'quality-ratings', ratingOf(study))
    const flagged = await summary({ body: rich(card(study)) })
    await archive('quality-ratings', rating)
    expect(await kinds('summaries', flagged)).toEqual([])
  })

  it('of certainty flags its summary and what cites the summary', async () => {
    const rated = await summary({})
    const outcome = await term(hub.payload, 'outcomes', 'loneliness')
    const rating = await publishedOf(hub.payload, 'certainty-ratings', {
      summary: rated.id, outcome: outcome.id, body: 'controlled', answers: { start: { response: 'randomised' } }, judgements: unmoved, isExample: true,
    } as never)
    const citing = await briefing({ body: rich(paragraph({
      type: 'link', version: 3, fields: { linkType: 'internal', doc: named('summaries', rated), newTab: false }, children: [text('The summary')],
    })) })
    expect([await kinds('summaries', rated), await kinds('briefings', citing)]).toEqual([[], []])
    await archive('certainty-ratings', rating)
    expect([await kinds('summaries', rated), await kinds('briefings', citing)]).toEqual([['certainty-withdrawn'], ['certainty-withdrawn']])
  })
})

describe('a record that a text shows cannot be deleted', () => {
  const cell = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: `block-${(counter += 1)}`, ...fields } })
  let token = ''
  beforeAll(async () => { ({ token } = await someone(hub.payload, 'administrator')) })
  const refusal = async (path: string): Promise<string> => {
    const { status, body } = await rest('DELETE', path, { token })
    expect(status).toBe(409)
    return (body.errors as { message: string }[])[0]?.message ?? ''
  }

  it('once it was public: ratings, results, studies, references and claims are archived instead', async () => {
    const cited = await reference()
    const study = await publishedOf(hub.payload, 'studies', studyData({ reports: [{ reference: cited.id, role: 'main' }] } as never))
    const numbers = { study: study.id, direction: 'improved', comparison: 'between-groups', effectMeasure: 'MD', estimate: 0.4, ciLower: 0.1, ciUpper: 0.7, nTotal: 40, isExample: true }
    const outcome = await term(hub.payload, 'outcomes', 'loneliness')
    const records = [
      ['references', cited], ['studies', study], ['results', await publishedOf(hub.payload, 'results', numbers as never)],
      ['claims', await publishedOf(hub.payload, 'claims', { slug: slug('claim'), statement: 'A claim', isExample: true } as never)],
      ['certainty-ratings', await publishedOf(hub.payload, 'certainty-ratings', {
        summary: (await summary({})).id, outcome: outcome.id, body: 'controlled', isExample: true,
        answers: { start: { response: 'randomised' } }, judgements: Object.fromEntries(
          ['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'].map((reason) => [reason, { level: 'not-serious', reason: 'Looked at.' }])),
      } as never)],
    ] as const
    for (const [collection, { id }] of records) {
      const revised = () => transition(hub.payload, { collection, id, name: 'revise', user: 'system' })
      expect(await refusal(`${collection}/${id}`)).toContain('Archive it instead')
      await revised()
      expect(await refusal(`${collection}/${id}`)).toContain('Archive it instead')
      await transition(hub.payload, { collection, id, name: 'archive', reason: 'A test', user: 'system' })
      await transition(hub.payload, { collection, id, name: 'restore', user: 'system' })
      expect(await refusal(`${collection}/${id}`)).toContain('Archive it instead')
    }
  })

  it('before it was public, in a text or a draft of one: the refusal names the text and the place', async () => {
    const { payload } = hub
    const cited = await draftOf(payload, 'references', referenceData())
    const study = await draftOf(payload, 'studies', studyData())
    const result = await draftOf(payload, 'results', { study: study.id, direction: 'improved', comparison: 'between-groups', effectMeasure: 'none', whyNoNumbers: 'direction-only', detail: 'Rose.', isExample: true } as never)
    const claim = await draftOf(payload, 'claims', { slug: slug('claim'), statement: 'A claim', isExample: true } as never)
    const image = await payload.create({
      collection: 'documents', data: { title: 'A map', licence: 'cc-by', isPublic: true } as never,
      file: { name: 'map.png', mimetype: 'image/png', data: cell, size: cell.length }, depth: 0, overrideAccess: true,
    })
    const shown = await summary({
      title: 'Shows much', findings: [{ statement: 'Better', results: [result.id] }],
      body: rich(paragraph(text('One')), block({ blockType: 'claim', claim: named('claims', claim) }),
        block({ blockType: 'figure', image: named('documents', image), caption: 'A map', longDescription: 'Hills.' })),
    })
    await draftOf(payload, 'briefings', { slug: slug('briefing'), title: 'Not yet out', footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] } as never)

    expect(await refusal(`claims/${claim.id}`)).toMatch(/claim cannot be deleted.*the summary “Shows much” \(Full text, part 2\)\. Take it out there first/)
    expect(await refusal(`documents/${image.id}`)).toContain('the summary “Shows much” (Full text, part 3)')
    expect(await refusal(`results/${result.id}`)).toContain('the summary “Shows much” (Finding 1)')
    expect(await refusal(`studies/${study.id}`)).toContain('the summary “Shows much” (Finding 1)')
    expect(await refusal(`references/${cited.id}`)).toContain('the briefing “Not yet out” (Footnote 1)')
    const draft = await draftOf(payload, 'summaries', { slug: slug('summary'), title: 'Rated already' } as never)
    const outcome = await term(payload, 'outcomes', 'loneliness')
    await draftOf(payload, 'certainty-ratings', { summary: draft.id, outcome: outcome.id, body: 'controlled' } as never)
    expect(await refusal(`summaries/${draft.id}`)).toContain('certainty of findings of this summary was rated')

    await transition(payload, { collection: 'summaries', id: shown.id, name: 'archive', reason: 'A test', user: 'system' })
    expect((await rest('DELETE', `claims/${claim.id}`, { token })).status).toBe(200)
  })
})

describe('a cited record that is withdrawn', () => {
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: `block-${(counter += 1)}`, ...fields } })
  const archive = (collection: 'references' | 'studies' | 'results' | 'claims', { id }: { id: string }) =>
    transition(hub.payload, { collection, id, name: 'archive', reason: 'A test', user: 'system' })

  const footnote = async (name: string): Promise<Partial<FootnoteView>> => {
    const page = await briefingPage(hub.payload, name, 'en')
    if (typeof page === 'string') throw new Error(page)
    return page.footnotes[0] ?? {}
  }

  it('flags the texts that name it until it is published again', async () => {
    const { payload } = hub
    const [note, study] = [await reference(), await publishedOf(payload, 'studies', studyData())]
    const numbers = { study: study.id, direction: 'improved', comparison: 'between-groups', effectMeasure: 'MD', estimate: 0.4, ciLower: 0.1, ciUpper: 0.7, nTotal: 40, isExample: true }
    const result = await publishedOf(payload, 'results', numbers as never)
    const claim = await publishedOf(payload, 'claims', { slug: slug('claim'), statement: 'Every pound returns three', isExample: true } as never)
    const byNote = await briefing({ title: 'Names a note', footnotes: [{ key: 'a', works: [{ reference: note.id }] }] })
    const byCard = await summary({ body: rich(card(study)) })
    const byFinding = await summary({ findings: [{ statement: 'Better', results: [result.id] }] })
    const byClaim = await summary({ body: rich(block({ blockType: 'claim', claim: named('claims', claim) })) })
    expect((await footnote(byNote.slug)).hasMissing).toBe(false)
    await archive('results', result)
    await archive('claims', claim)
    await archive('references', note)
    expect(await footnote(byNote.slug)).toMatchObject({ works: [], hasMissing: true })
    expect(await kinds('briefings', byNote)).toEqual(['withdrawn'])
    for (const flagged of [byFinding, byClaim]) expect(await kinds('summaries', flagged)).toEqual(['withdrawn'])
    const [ofResult] = await flagsOfRecord(payload, 'summaries', byFinding.id, 'en')
    expect(ofResult).toMatchObject({ cited: { kind: 'results', path: `/studies/${study.slug}` }, notice: null })
    const [ofClaim] = await flagsOfRecord(payload, 'summaries', byClaim.id, 'en')
    expect(ofClaim).toMatchObject({ cited: { kind: 'claims', path: `/claims/${claim.slug}`, name: 'Every pound returns three' } })
    expect((await flaggedTexts(payload, 'fr')).map(({ title }) => title)).toContain('Names a note')

    expect(await kinds('summaries', byCard)).toEqual([])
    await archive('studies', study)
    expect(await kinds('summaries', byCard)).toEqual(['withdrawn'])
    await transition(payload, { collection: 'studies', id: study.id, name: 'restore', user: 'system' })
    await transition(payload, { collection: 'studies', id: study.id, name: 'submit', user: 'system' })
    await transition(payload, { collection: 'studies', id: study.id, name: 'publish', user: 'system' })
    expect(await kinds('summaries', byCard)).toEqual([])
  })

  it('and that readers never saw tells them nothing', async () => {
    const draft = await draftOf(hub.payload, 'studies', studyData())
    const flagged = await summary({ body: rich(card(draft)) })
    await archive('studies', draft)
    expect(await kinds('summaries', flagged)).toEqual([])
  })
})

describe('an editor who finds a flagged text still right', () => {
  it('hides its flags until something newer happens, with a reason in the audit record', async () => {
    const { payload } = hub
    const cited = await reference()
    const flagged = await briefing({ title: 'To be looked at', footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] })
    await notice('isCorrectionOf', cited)
    const editor = await someone(payload, 'editor')
    const rater = await someone(payload, 'rater')
    const user = { ...(await payload.findByID({ collection: 'users', id: editor.id, depth: 0, overrideAccess: true })), collection: 'users' as const }
    const waiting = async () => (await deskGroups(payload, user)).find(({ title }) => title === 'Cited evidence has changed')?.items.map(({ label }) => label).join()
    expect(await waiting()).toContain('“To be looked at”')

    const path = `briefings/${flagged.id}/flags`
    expect((await rest('POST', path, { token: rater.token, body: { reason: 'Fine' } })).status).toBe(403)
    expect((await rest('POST', path, { token: editor.token, body: { reason: ' ' } })).status).toBe(400)
    expect((await rest('POST', path, { token: editor.token, body: { reason: 'The correction is of a name.' } })).status).toBe(200)
    expect(await kinds('briefings', flagged)).toEqual([])
    const { docs } = await payload.find({ collection: 'audit-events', where: { action: { equals: 'briefings.still-right' } }, depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ documentId: flagged.id, reason: 'The correction is of a name.' }])
    await expect(answerFlags(payload, { section: 'briefings', id: flagged.id, reason: 'Again', user })).rejects.toThrow('Nothing is flagged')

    await notice('isRetractionOf', cited)
    expect(await kinds('briefings', flagged)).toEqual(['retracted'])
  })

  it('sees all flagged texts in one list', async () => {
    const all = await flaggedTexts(hub.payload, `en`)
    expect(all.length).toBeGreaterThan(0)
    expect(all.every(({ flags }) => flags.length > 0)).toBe(true)
  })
})
