import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deskGroups } from '@/publishing/desk/queries'
import { answerFlags } from '@/publishing/flags/actions'
import { flaggedTexts, flagsOfRecord } from '@/publishing/flags/queries'

import { someone } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
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
