import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublished, transition } from '@/publishing/editorial/actions'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let number = 0

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
})
afterAll(() => hub?.close())

const next = (word: string) => `${word}-${++number}`

async function vocabulary(key: string = next('vocabulary')) {
  const data = { key, title: key, hierarchical: true }
  return payload.create({ collection: 'vocabularies', data, depth: 0, overrideAccess: true })
}

async function term(vocabularyId: string, label: string, rest: Record<string, unknown> = {}) {
  const data = { vocabulary: vocabularyId, label, status: 'active', ...rest } as const
  return payload.create({ collection: 'terms', data, depth: 0, overrideAccess: true })
}

const readTerm = (id: string) => payload.findByID({ collection: 'terms', id, depth: 0, overrideAccess: true })

/** What the fields of a refused write are told, by path. */
async function problemsOf(write: Promise<unknown>): Promise<Record<string, string>> {
  try {
    await write
    return {}
  } catch (error) {
    const errors = (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors
    if (!errors) throw error
    return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
  }
}

describe('terms', () => {
  it('are named, keyed and found under everything above them', async () => {
    const { id, key } = await vocabulary()
    const person = await term(id, 'Impact on the person')
    const mood = await term(id, 'Mood', { parent: person.id })
    const joy = await term(id, 'Joy', { parent: mood.id })
    expect(joy).toMatchObject({ slug: 'joy', key: `${key}/joy`, ancestors: [person.id, mood.id] })
    const found = await payload.find({
      collection: 'terms',
      where: { ancestors: { equals: person.id } },
      depth: 0, overrideAccess: true,
    })
    expect(found.docs.map((each) => each.slug).sort()).toEqual(['joy', 'mood'])
  })

  it('take what lies below them along when they move', async () => {
    const { id } = await vocabulary()
    const [a, b] = [await term(id, 'A'), await term(id, 'B')]
    const child = await term(id, 'Child', { parent: a.id })
    const grandchild = await term(id, 'Grandchild', { parent: child.id, synonyms: ['little one'] })
    await payload.update({ collection: 'terms', id: child.id, data: { parent: b.id }, depth: 0, overrideAccess: true })
    expect(await readTerm(grandchild.id)).toMatchObject({
      ancestors: [b.id, child.id],
      parent: child.id,
      label: 'Grandchild',
      synonyms: ['little one'],
    })
    await payload.update({ collection: 'terms', id: child.id, data: { parent: null }, depth: 0, overrideAccess: true })
    expect((await readTerm(grandchild.id)).ancestors).toEqual([child.id])
  })

  it('cannot lie in a circle', async () => {
    const { id } = await vocabulary()
    const top = await term(id, 'Top')
    const below = await term(id, 'Below', { parent: top.id })
    const problems = await problemsOf(
      payload.update({ collection: 'terms', id: top.id, data: { parent: below.id }, depth: 0, overrideAccess: true }),
    )
    expect(problems.parent).toBe('"Top" cannot lie under "Below", which is below it. Move "Below" first.')
  })

  it('keep their names and their vocabulary', async () => {
    const [one, other] = [await vocabulary(), await vocabulary()]
    const word = await term(one.id, 'Word')
    const change = (data: Record<string, unknown>) =>
      problemsOf(payload.update({ collection: 'terms', id: word.id, data, depth: 0, overrideAccess: true }))
    expect(await change({ slug: 'other-word' })).toHaveProperty('slug')
    expect(await change({ vocabulary: other.id })).toHaveProperty('vocabulary')
    expect(await change({ label: 'Better word' })).toEqual({})
  })

  it('are translated without touching other languages', async () => {
    const { id } = await vocabulary()
    const loneliness = await term(id, 'Loneliness', { synonyms: ['isolation'] })
    const data = { label: 'Solitude' }
    await payload.update({
      collection: 'terms',
      id: loneliness.id,
      data,
      locale: 'fr',
      fallbackLocale: false,
      depth: 0, overrideAccess: true,
    })
    expect(await readTerm(loneliness.id)).toMatchObject({
      label: 'Loneliness',
      slug: 'loneliness',
      synonyms: ['isolation'],
    })
  })

  it('once retired are kept where they are, and refused with their replacement where they are new', async () => {
    const populations = await vocabulary('populations')
    const current = await term(populations.id, 'Older people')
    const old = await term(populations.id, 'The elderly')
    const tagged = await createPublished(payload, {
      collection: 'studies',
      data: { slug: next('study'), title: 'Tagged before', populations: [old.id] },
    })
    const retire = { status: 'retired', replacedBy: current.id } as const
    await payload.update({ collection: 'terms', id: old.id, data: retire, depth: 0, overrideAccess: true })
    const save = { collection: 'studies', id: tagged.id, data: { acronym: 'TB' }, depth: 0, overrideAccess: true } as const
    expect(await problemsOf(payload.update(save))).toEqual({})
    const fresh = { title: 'Tagged after', populations: [old.id] }
    expect(
      await problemsOf(
        payload.create({ collection: 'studies', data: fresh as never, draft: true, depth: 0, overrideAccess: true }),
      ),
    ).toEqual({
      populations: '"The elderly" is retired. Choose "Older people" instead.',
    })
  })
})

describe('references and studies', () => {
  it('work out the year and the citation type, and keep what a curator typed', async () => {
    const reference = await createPublished(payload, {
      collection: 'references',
      data: {
        slug: next('reference'),
        title: 'Luton',
        kind: 'evaluation-report',
        issued: '2019-06',
        identifiers: [{ scheme: 'doi', value: 'https://doi.org/10.1136/BMJOPEN-2018-026862' }],
        contributors: [{ role: 'author', literal: 'University of Bedfordshire' }],
      },
    })
    expect(reference).toMatchObject({
      year: 2019,
      cslType: 'report',
      identifierKeys: ['doi:10.1136/bmjopen-2018-026862'],
    })
    const reports = [{ reference: reference.id, role: 'main' as const }]
    const study = { collection: 'studies' as const, data: { slug: next('study'), title: 'Luton', reports } }
    expect(await createPublished(payload, study)).toMatchObject({
      year: 2019,
      quality: 'not-rated',
      kind: 'primary',
    })
    const typed = { ...study, data: { ...study.data, slug: next('study'), year: 2018 } }
    expect((await createPublished(payload, typed)).year).toBe(2018)
  })

  it('refuse contradictions in drafts too, field by field', async () => {
    const study = { title: 'Draft', started: 'spring', sampleSize: -3 } as never
    expect(
      Object.keys(
        await problemsOf(payload.create({ collection: 'studies', data: study, draft: true, depth: 0, overrideAccess: true })),
      ),
    ).toEqual(['started', 'sampleSize'])
    const reference = { title: 'Draft', issued: 'June 2019' } as never
    expect(
      await problemsOf(payload.create({ collection: 'references', data: reference, draft: true, depth: 0, overrideAccess: true })),
    ).toHaveProperty('issued')
  })
})

describe('results', () => {
  async function studyWithResult() {
    const study = await createPublished(payload, {
      collection: 'studies',
      data: { slug: next('study'), title: 'Grant' },
    })
    const result = await createPublished(payload, {
      collection: 'results',
      data: {
        study: study.id,
        outcomeAsWorded: 'anxiety',
        direction: 'improved',
        comparison: 'between-groups',
        effectMeasure: 'MD',
        estimate: -1.9,
        ciLower: -3,
        ciUpper: -0.7,
      },
    })
    return { study, result }
  }
  const seen = async (studyId: string) =>
    (await payload.find({ collection: 'results', where: { study: { equals: studyId } }, depth: 0, overrideAccess: false }))
      .totalDocs

  it('are public only together with their study', async () => {
    const { study, result } = await studyWithResult()
    expect(await seen(study.id)).toBe(1)
    await transition(payload, {
      collection: 'studies',
      id: study.id,
      name: 'archive',
      reason: 'Test',
      user: 'system',
    })
    expect(await seen(study.id)).toBe(0)
    await expect(payload.findByID({ collection: 'results', id: result.id, depth: 0, overrideAccess: false })).rejects.toThrow()
  })

  it('cannot contradict their own interval', async () => {
    const { result } = await studyWithResult()
    const change = payload.update({ collection: 'results', id: result.id, data: { estimate: 1.9 }, depth: 0, overrideAccess: true })
    expect((await problemsOf(change)).estimate).toContain('above the upper end')
  })

  it('are news of their study for the search', async () => {
    const { study } = await studyWithResult()
    const rows = await payload.find({
      collection: 'search-changes',
      where: { documentId: { equals: study.id } },
      depth: 0, overrideAccess: true,
    })
    expect(rows.docs.map(({ collectionSlug, operation }) => `${collectionSlug} ${operation}`)).toEqual([
      'studies upsert',
      'studies upsert',
    ])
  })

  it('are listed with their study', async () => {
    const { study, result } = await studyWithResult()
    const found = await payload.findByID({
      collection: 'studies',
      id: study.id,
      joins: { results: { limit: 5 } },
      depth: 0, overrideAccess: true,
    })
    expect(found.results?.docs).toEqual([result.id])
  })
})

describe('documents', () => {
  const upload = (name: string, bytes: string, data: Record<string, unknown> = {}) => {
    const content = Buffer.from(bytes, 'latin1')
    return payload.create({
      collection: 'documents',
      data: { licence: 'unknown', sha256: 'claimed by the client', ...data },
      file: { name, data: content, mimetype: 'application/pdf', size: content.length },
      depth: 0, overrideAccess: true,
    })
  }
  const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'

  it('are described by their bytes', async () => {
    const text = await upload('../Étude (v2).pdf', 'Notes of the interview')
    expect(text).toMatchObject({
      filename: 'Etude-v2.txt',
      mimeType: 'text/plain',
      title: 'Etude v2',
      textStatus: 'none',
    })
    expect(text.sha256).toMatch(/^[0-9a-f]{64}$/)
    const table = await upload('table.csv', 'id,name\n1,a\n')
    expect(table.mimeType).toBe('text/csv')
    expect(await upload('report.txt', pdf)).toMatchObject({ filename: 'report.pdf', textStatus: 'pending' })
    expect(await readdir(join(hub.dataDir, 'documents'))).toContain('Etude-v2.txt')
  })

  it('are refused if they could run in a browser', async () => {
    const problems = await problemsOf(upload('paper.pdf', '<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect(problems.file).toContain('"paper.pdf" is a web page, an SVG picture or another XML file.')
  })

  it('are public only under an open licence', async () => {
    expect(await problemsOf(upload('private.pdf', pdf, { isPublic: true }))).toHaveProperty('isPublic')
    const open = await upload('open.pdf', pdf, { isPublic: true, licence: 'cc-by' })
    const closed = await upload('closed.pdf', pdf)
    const { docs } = await payload.find({
      collection: 'documents',
      where: { id: { in: [open.id, closed.id] } },
      depth: 0, overrideAccess: false,
    })
    expect(docs.map(({ id }) => id)).toEqual([open.id])
    const close = payload.update({
      collection: 'documents',
      id: open.id,
      data: { licence: 'unknown' },
      depth: 0, overrideAccess: true,
    })
    expect(await problemsOf(close)).toHaveProperty('isPublic')
  })
})

describe('the audit record', () => {
  it('cannot be changed or deleted by anything', async () => {
    await vocabulary()
    const event = (await payload.find({ collection: 'audit-events', limit: 1, depth: 0, overrideAccess: true })).docs[0]
    if (!event) throw new Error('There is no audit event.')
    const { id } = event
    await expect(
      payload.update({ collection: 'audit-events', id, data: { reason: 'x' }, depth: 0, overrideAccess: true }),
    ).rejects.toThrow('changed')
    await expect(payload.delete({ collection: 'audit-events', id, depth: 0, overrideAccess: true })).rejects.toThrow('deleted')
    await expect(payload.find({ collection: 'audit-events', depth: 0, overrideAccess: false })).rejects.toThrow()
  })
})
