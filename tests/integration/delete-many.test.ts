import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { someone } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import type * as Rest from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let rest: typeof Rest.rest
let token = ''

beforeAll(async () => {
  hub = await createTestHub()
  ;({ rest } = await import('../channels/rest'))
  ;({ token } = await someone(hub.payload, 'administrator'))
}, 300_000)
afterAll(() => hub.close())

type Record = { id: string }
const draft = (title: string) => draftOf(hub.payload, 'references', { ...referenceData(), title } as never)
/** As the list of the admin asks for it. */
const deleteAll = (records: readonly Record[], asked: { token?: string } = { token }) =>
  rest('DELETE', `references?${records.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')}&limit=0`, asked)
const left = async (records: readonly Record[]) =>
  (await hub.payload.count({ collection: 'references', where: { id: { in: records.map(({ id }) => id) } }, overrideAccess: true })).totalDocs

describe('deleting many records at once', () => {
  it('says of each that must stay which it is and why, and deletes nothing', async () => {
    const [free, cited, cited2] = [await draft('Free to go'), await draft('Cited in a note'), await draft('Cited for reading')]
    const published = await publishedOf(hub.payload, 'references', { ...referenceData(), title: 'Seen by all' } as never)
    await draftOf(hub.payload, 'briefings', {
      slug: 'on-gardens', title: 'On gardens', footnotes: [{ key: 'a', works: [{ reference: cited.id }] }],
      furtherReading: [{ group: 'other', reference: cited2.id }],
    } as never)
    await hub.payload.update({ collection: 'references', id: cited.id, data: { title: 'Cited, by its new title' }, draft: true, depth: 0, overrideAccess: true })

    const all = [free, cited, cited2, published]
    const { status, body } = await deleteAll(all)
    expect(status).toBe(409)
    expect(body).toMatchObject({ message: 'Nothing was deleted, since 3 of these 4 records must stay:', docs: [] })
    const errors = body.errors as { id: string; message: string }[]
    expect(errors.map(({ id }) => id).toSorted()).toEqual([cited, cited2, published].map(({ id }) => id).toSorted())
    const messageOf = ({ id }: Record) => errors.find((error) => error.id === id)?.message
    expect(messageOf(cited)).toMatch(/^“Cited, by its new title”: This reference cannot be deleted.*the briefing “On gardens” \(Footnote 1\)\. Take it out there first\.$/)
    expect(messageOf(cited2)).toMatch(/^“Cited for reading”: .*the briefing “On gardens” \(Further reading 1\)/)
    expect(messageOf(published)).toMatch(/^“Seen by all”: This record has been public\. Archive it instead/)
    expect(await left(all)).toBe(4)
  })

  it('deletes them where nothing keeps them', async () => {
    const all = [await draft('One'), await draft('Two')]
    const { status, body } = await deleteAll(all)
    expect([status, (body.docs as unknown[]).length, await left(all)]).toEqual([200, 2, 0])
  })

  it('tells no stranger of drafts', async () => {
    const cited = await draft('A secret draft')
    await draftOf(hub.payload, 'briefings', { slug: 'secret', title: 'A secret briefing', footnotes: [{ key: 'a', works: [{ reference: cited.id }] }] } as never)
    for (const asked of [{}, { token: (await someone(hub.payload, 'collaborator')).token }]) {
      const { status, body } = await deleteAll([cited], asked)
      expect(status).toBe(403)
      expect(JSON.stringify(body)).not.toContain('ecret')
    }
  })

  it('names studies by what hangs on them, too', async () => {
    const study = await draftOf(hub.payload, 'studies', studyData({ title: 'A rated trial' }))
    await hub.payload.create({
      collection: 'quality-ratings', draft: true, depth: 0, overrideAccess: true,
      data: { label: 'A rating', study: study.id, instrument: 'example@1', method: 'agreed', band: 'low', isExample: true } as never,
    })
    const { status, body } = await rest('DELETE', `studies?where[id][equals]=${study.id}`, { token })
    expect(status).toBe(409)
    expect(body).toMatchObject({ errors: [{ message: expect.stringMatching(/^“A rated trial”: This study has quality ratings/) }] })
  })

  it('names the first few of very many', async () => {
    const many = []
    for (let count = 0; count < 7; count += 1) many.push(await publishedOf(hub.payload, 'references', { ...referenceData(), title: `Public ${count}` } as never))
    const { body } = await deleteAll(many)
    expect(body.message).toBe('Nothing was deleted, since 7 of these 7 records must stay; the first 5:')
    expect(body.errors).toHaveLength(5)
    expect(await left(many)).toBe(7)
  })

  it('tells a program of them, too', async () => {
    const published = await publishedOf(hub.payload, 'references', { ...referenceData(), title: 'Public' } as never)
    await expect(hub.payload.delete({ collection: 'references', where: { id: { equals: published.id } }, depth: 0, overrideAccess: true }))
      .rejects.toThrow(/Nothing was deleted, since 1 of these 1 records must stay:\n“Public”: /)
  })
})
