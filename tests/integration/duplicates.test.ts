import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { itemOf } from '@/bibliography/storing'
import { mergeIntoReference, mergeReferences, undoMergeIntoReference, undoReferenceMerge } from '@/bibliography/merging/actions'
import { referencePage } from '@/bibliography/queries'
import { runAction } from '@/platform/database/action'
import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
})
afterAll(() => hub?.close())

const system = { user: 'system' } as const

/** What the database says of a record in both layers, without what every save changes. Nothing is null or absent. */
async function stateOf(collection: 'references' | 'studies' | 'summaries' | 'briefings', id: string) {
  const read = async (draft: boolean) => {
    const doc = await payload.findByID({ collection, id, draft, depth: 0, locale: 'all', overrideAccess: true })
    const { updatedAt: _, ...rest } = doc as unknown as Record<string, unknown>
    return JSON.parse(JSON.stringify(rest, (_key, value: unknown) => value ?? undefined)) as Record<string, unknown>
  }
  return [await read(false), await read(true)]
}

const seen = async (collection: 'references' | 'studies', id: string) =>
  (await payload.findByID({ collection, id, depth: 0, overrideAccess: false, disableErrors: true })) as Record<string, unknown> | null

const newest = (id: string) =>
  payload.findByID({ collection: 'references', id, draft: true, depth: 0, overrideAccess: true })

const person = (family: string, given = 'A') => ({ role: 'author' as const, family, given })

describe('merging stored references', () => {
  it('keeps the union of what is public, with both values of a conflict', async () => {
    const wales = await term(payload, 'countries', 'wales')
    const third = await publishedOf(payload, 'references', referenceData())
    const leading = await publishedOf(payload, 'references', referenceData({
      title: 'Community gardens and wellbeing', kind: 'article', cslType: 'article-journal',
      contributors: [person('Grant')], pages: '12-20', keywords: ['gardens'],
      identifiers: [{ scheme: 'doi', value: '10.1000/one' }],
    }))
    const absorbed = await publishedOf(payload, 'references', referenceData({
      title: 'Community gardens and wellbeing', kind: 'article', cslType: 'article-journal',
      contributors: [person('Grant'), person('Hill')], pages: '12-29', keywords: ['Gardens', 'wellbeing'],
      abstract: 'We asked gardeners.', countries: [wales.id], openAccess: 'open',
      identifiers: [{ scheme: 'pmid', value: '10669447' }, { scheme: 'doi', value: 'https://doi.org/10.1000/ONE' }],
      relations: [{ kind: 'isProtocolOf', target: third.id }, { kind: 'isVersionOf', target: leading.id }],
      provenance: [{ field: 'record', source: 'PubMed' }],
    }))
    const before = [await stateOf('references', leading.id), await stateOf('references', absorbed.id)]
    const events = await payload.count({ collection: 'audit-events', overrideAccess: true })
    const { merge } = await mergeReferences(payload, { leading: leading.id, absorbed: [absorbed.id], reason: 'Same paper', ...system })

    const merged = (await seen('references', leading.id)) as Record<string, unknown>
    expect(merged).toMatchObject({
      abstract: 'We asked gardeners.', pages: '12-20', openAccess: 'open', keywords: ['gardens', 'wellbeing'],
      countries: [wales.id], identifierKeys: ['doi:10.1000/one', 'pmid:10669447'],
      contributors: [{ family: 'Grant' }, { family: 'Hill' }],
      relations: [{ kind: 'isProtocolOf', target: third.id }],
      editorialState: 'published',
    })
    const pages = (merged.provenance as { field: string; value?: string; chosen?: boolean }[]).filter((row) => row.field === 'pages')
    expect(pages.map(({ value, chosen }) => [value, chosen])).toEqual([['12-20', true], ['12-29', false]])
    expect(await seen('references', absorbed.id)).toBeNull()
    expect(await newest(absorbed.id)).toMatchObject({ editorialState: 'archived', mergedInto: leading.id })
    expect((await payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs).toBe(events.totalDocs + 1)

    await undoReferenceMerge(payload, { merge, ...system })
    expect([await stateOf('references', leading.id), await stateOf('references', absorbed.id)]).toEqual(before)
  })

  it('shows nothing to the public that was a draft', async () => {
    const leading = await publishedOf(payload, 'references', referenceData())
    const absorbed = await draftOf(payload, 'references', referenceData({ abstract: 'Not reviewed yet.' }))
    const before = [await stateOf('references', leading.id), await stateOf('references', absorbed.id)]
    const { merge } = await mergeReferences(payload, { leading: leading.id, absorbed: [absorbed.id], ...system })
    expect((await seen('references', leading.id))?.abstract).toBeFalsy()
    expect(await newest(leading.id)).toMatchObject({ abstract: 'Not reviewed yet.', editorialState: 'draft' })
    await undoReferenceMerge(payload, { merge, ...system })
    expect([await stateOf('references', leading.id), await stateOf('references', absorbed.id)]).toEqual(before)
  })
})

describe('what pointed to an absorbed reference', () => {
  it('is led on in public and in drafts, wherever it stands, and back again', async () => {
    const [leading, absorbed, protocol] = [
      await publishedOf(payload, 'references', referenceData()),
      await publishedOf(payload, 'references', referenceData()),
      await draftOf(payload, 'references', referenceData()),
    ]
    await payload.update({
      collection: 'references', id: protocol.id, draft: true, depth: 0, overrideAccess: true,
      data: { relations: [{ kind: 'isProtocolOf', target: absorbed.id }], citedIn: [{ reference: absorbed.id }] },
    })
    const study = await publishedOf(payload, 'studies', studyData({ reports: [{ reference: absorbed.id, role: 'main' }] }))
    // The public sees one report; editors have begun to add another.
    await payload.update({
      collection: 'studies', id: study.id, draft: true, depth: 0, overrideAccess: true,
      data: { reports: [...(study.reports ?? []), { reference: absorbed.id, role: 'other' }], headline: 'Begun again' },
    })
    const summary = await draftOf(payload, 'summaries', {
      slug: 'summary-of-gardens', title: 'Gardens', question: 'Do gardens help?', references: [absorbed.id, leading.id, protocol.id],
      body: linkTo(absorbed.id),
    } as never)
    const briefing = await draftOf(payload, 'briefings', {
      slug: 'briefing-on-gardens', title: 'Gardens', number: 1,
      footnotes: [{ key: 'a', text: 'See there.', works: [{ reference: protocol.id }, { reference: absorbed.id, locator: 'p. 4' }] }],
      furtherReading: [{ group: 'other', reference: absorbed.id }],
    } as never)
    const states = async () => [
      await stateOf('references', protocol.id), await stateOf('references', leading.id), await stateOf('references', absorbed.id),
      await stateOf('studies', study.id), await stateOf('summaries', summary.id), await stateOf('briefings', briefing.id),
    ]
    const before = await states()
    const { merge } = await mergeReferences(payload, { leading: leading.id, absorbed: [absorbed.id], ...system })

    const others = JSON.stringify([(await states())[0], ...(await states()).slice(3)])
    expect(others).not.toContain(absorbed.id)
    expect((await seen('studies', study.id))?.reports).toMatchObject([{ reference: leading.id, role: 'main' }])
    const [, draft] = await stateOf('studies', study.id)
    expect(draft).toMatchObject({ headline: { en: 'Begun again' }, reports: [{ reference: leading.id }, { reference: leading.id }] })
    expect((await stateOf('summaries', summary.id))[1]?.references).toEqual([leading.id, protocol.id])

    await undoReferenceMerge(payload, { merge, ...system })
    expect(await states()).toEqual(before)
  })

  it('leads readers of its page on', async () => {
    const [leading, absorbed] = [await publishedOf(payload, 'references', referenceData()), await publishedOf(payload, 'references', referenceData())]
    const { merge } = await mergeReferences(payload, { leading: leading.id, absorbed: [absorbed.id], ...system })
    expect(await referencePage(payload, absorbed.slug ?? '', 'en')).toEqual({ movedTo: `/references/${leading.slug}` })
    await undoReferenceMerge(payload, { merge, ...system })
    expect(await referencePage(payload, absorbed.slug ?? '', 'en')).toMatchObject({ slug: absorbed.slug })
  })
})

/** A rich text with a link to a reference. */
function linkTo(id: string) {
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const text = { type: 'text', text: 'the report', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'references', value: id } }
  const link = { ...node, type: 'link', id: '665f00000000000000000001', fields, children: [text] }
  return { root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [link] }] } }
}

describe('undoing', () => {
  it('keeps what others wrote since, and refuses where it would be lost', async () => {
    const leading = await draftOf(payload, 'references', referenceData({ pages: '1-2' }))
    const absorbed = await draftOf(payload, 'references', referenceData({ abstract: 'Short.', keywords: ['gardens'] }))
    const { merge } = await mergeReferences(payload, { leading: leading.id, absorbed: [absorbed.id], ...system })
    const edit = (data: Record<string, unknown>) =>
      payload.update({ collection: 'references', id: leading.id, draft: true, depth: 0, overrideAccess: true, data })
    await edit({ abstract: 'Rewritten by hand.', keywords: ['gardens', 'allotments'], publisher: 'Trust' })
    await expect(undoReferenceMerge(payload, { merge, ...system })).rejects.toMatchObject({
      status: 409, data: { code: 'edited-since', fields: ['abstract'] },
    })
    await edit({ abstract: 'Short.' })
    await undoReferenceMerge(payload, { merge, ...system })
    const restored = await newest(leading.id)
    expect(restored).toMatchObject({ keywords: ['allotments'], publisher: 'Trust' })
    expect(restored.abstract).toBeFalsy()
  })

  it('must begin with the later merge', async () => {
    const [a, b, c] = [await draftOf(payload, 'references', referenceData()), await draftOf(payload, 'references', referenceData()), await draftOf(payload, 'references', referenceData())]
    const first = await mergeReferences(payload, { leading: b.id, absorbed: [a.id], ...system })
    const second = await mergeReferences(payload, { leading: c.id, absorbed: [b.id], ...system })
    expect((await newest(a.id)).mergedInto).toBe(c.id)
    await expect(undoReferenceMerge(payload, { merge: first.merge, ...system })).rejects.toThrow('Undo that merge first')
    await undoReferenceMerge(payload, { merge: second.merge, ...system })
    await undoReferenceMerge(payload, { merge: first.merge, ...system })
    expect((await newest(a.id)).mergedInto).toBeNull()
  })
})

describe('two people merging the same pair at once', () => {
  it('one wins and the other is told', async () => {
    const [a, b] = [await publishedOf(payload, 'references', referenceData()), await publishedOf(payload, 'references', referenceData())]
    const outcomes = await Promise.allSettled([
      mergeReferences(payload, { leading: a.id, absorbed: [b.id], ...system }),
      mergeReferences(payload, { leading: b.id, absorbed: [a.id], ...system }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(refused?.reason).toMatchObject({ status: 409, data: { code: 'already-merged' } })
  })
})

describe('a new item', () => {
  const item = { type: 'report', title: 'Allotments', abstract: 'What gardeners said.', PMID: '31452104', DOI: '10.1000/allotments' }
  const merge = (referenceId: string) =>
    runAction(payload, {}, (req) => mergeIntoReference(req, { referenceId, item, source: 'Scopus export of 1 May' }))

  it('goes into a published reference as a draft, once, and out again', async () => {
    const reference = await publishedOf(payload, 'references', referenceData({ title: 'Allotments' }))
    const before = await stateOf('references', reference.id)
    const { changed, before: undo } = await merge(reference.id)
    expect(changed).toBe(true)
    expect((await seen('references', reference.id))?.abstract).toBeFalsy()
    const merged = await newest(reference.id)
    expect(itemOf(merged as never)).toMatchObject({ abstract: item.abstract, PMID: item.PMID, DOI: item.DOI })
    expect((await merge(reference.id)).changed).toBe(false)
    await runAction(payload, {}, (req) => undoMergeIntoReference(req, { referenceId: reference.id, before: JSON.parse(JSON.stringify(undo)) }))
    expect(await stateOf('references', reference.id)).toEqual(before)
  })
})
