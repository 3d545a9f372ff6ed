import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pagesOf, sitemapFiles } from '@/interop/sitemap/queries'
import { transition } from '@/publishing/editorial/actions'
import { getServerSideProps as studyPage } from '@/pages/studies/[slug]'
import { askPage } from '../builders/forms'
import { draftOf, publishedOf, referenceData, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
})

afterAll(async () => hub?.close())

/** Records of the builders are marked as invented. */
const real = <Data extends object>(data: Data) => ({ ...data, isExample: false })

const listed = async (most?: number): Promise<string[]> => {
  const files = await sitemapFiles(payload, most)
  const pages = await Promise.all(files.map((file) => pagesOf(payload, file, most)))
  return pages.flatMap((some) => some ?? []).map(({ path }) => path)
}

it('tells search engines of what is published, and of no draft, no withdrawn record and no invented one', async () => {
  await publishedOf(payload, 'studies', real(studyData({ slug: 'kiln' })))
  await draftOf(payload, 'studies', real(studyData({ slug: 'glaze' })))
  await publishedOf(payload, 'studies', studyData({ slug: 'example-wheel' }))
  const { id } = await publishedOf(payload, 'references', real(referenceData({ slug: 'shards' })))
  await publishedOf(payload, 'references', real(referenceData({ slug: 'clay' })))
  await transition(payload, { collection: 'references', id, name: 'archive', reason: 'It was withdrawn.', user: 'system' })
  await term(payload, 'outcomes', 'calm')

  const pages = await listed()
  expect(pages).toEqual(expect.arrayContaining(['/', '/studies/kiln', '/references/clay', '/terms/outcomes', '/terms/outcomes/calm']))
  for (const path of ['/studies/glaze', '/studies/example-wheel', '/references/shards']) expect(pages).not.toContain(path)
})

it('keeps the page of an invented record out of search engines, and of no other', async () => {
  const isListed = async (slug: string) => ((await askPage(studyPage, { params: { slug } })).props as { head: { index: boolean } }).head.index
  expect([await isListed('kiln'), await isListed('example-wheel')]).toEqual([true, false])
})

it('is in several files where there is much, each page in one of them', async () => {
  for (const slug of ['bowl', 'cup', 'jug', 'plate']) await publishedOf(payload, 'studies', real(studyData({ slug })))
  const files = (await sitemapFiles(payload, 2)).filter((file) => file.startsWith('studies'))
  expect(files).toEqual(['studies-1.xml', 'studies-2.xml', 'studies-3.xml'])
  expect((await listed(2)).sort()).toEqual((await listed()).sort())
  expect(new Set(await listed(2)).size).toBe((await listed(2)).length)
})

it.each(['studies-9.xml', 'studies-0.xml', 'users-1.xml', '../studies-1.xml', 'studies-1', 'constructor-1.xml'])('has no file %s', async (file) => {
  expect(await pagesOf(payload, file)).toBeNull()
})
