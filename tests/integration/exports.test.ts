import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { roleNames, type Role } from '@/access/roles'
import { exportEndings, type ExportEnding } from '@/bibliography/exporting/files'
import { mostEntries } from '@/bibliography/exporting/bibliography'
import { readReferences } from '@/bibliography/read'
import { transition } from '@/publishing/editorial/actions'
import { stopSearch } from '@/search/queries'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { someone, type Login } from '../builders/people'
import { exported } from '../channels/exported'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
const logins = new Map<Role, Login>()
const ids: Record<'published' | 'draft' | 'changed' | 'archived', string> = { published: '', draft: '', changed: '', archived: '' }

beforeAll(async () => {
  hub = await createTestHub()
  const { payload } = hub
  for (const role of roleNames) logins.set(role, await someone(payload, role))
  const reference = async (slug: string, title: string) =>
    String((await publishedOf(payload, 'references', referenceData({ slug, title, issued: '2019' }))).id)
  ids.published = await reference('published', 'Published gardens')
  ids.changed = await reference('changed', 'Changed gardens as published')
  ids.archived = await reference('archived', 'Archived gardens')
  ids.draft = String((await draftOf(payload, 'references', referenceData({ slug: 'draft', title: 'SECRET draft of gardens' }))).id)
  await payload.update({
    collection: 'references', id: ids.changed, data: { title: 'SECRET change of gardens' }, draft: true, depth: 0, overrideAccess: true,
  })
  await transition(payload, { collection: 'references', id: ids.archived, name: 'archive', reason: 'A test', user: 'system' })
  await publishedOf(payload, 'studies', studyData({
    slug: 'study', title: 'A study of singing', reports: [{ reference: ids.published, role: 'main' }, { reference: ids.draft, role: 'other' }],
  }))
})

afterAll(async () => {
  await stopSearch(hub.payload)
  await hub.close()
})

const tokenOf = (role: Role | 'visitor') => (role === 'visitor' ? undefined : logins.get(role)?.token)

/** Everything that a file says; of a workbook the bytes, whose texts are packed. */
async function textOf(response: Response, ending: string): Promise<string> {
  if (ending !== 'xlsx') return response.text()
  const { unpackedTexts } = await import('../unpacked')
  return unpackedTexts(new Uint8Array(await response.arrayBuffer()))
}

const endings = [...exportEndings.map((ending) => `references.${ending}`), 'bibliography.html', 'bibliography.txt']
const channels = ['', '?q=gardens', '?q=singing', '?id=DRAFT&id=CHANGED&id=PUBLISHED&id=ARCHIVED', '?id=studies:study', '?cite=references:draft', '?cite=studies:study']
const asked = (channel: string) => channel.replace('DRAFT', ids.draft).replace('CHANGED', ids.changed).replace('PUBLISHED', ids.published).replace('ARCHIVED', ids.archived)
const withDrafts = (channel: string) => `${asked(channel)}${channel ? '&' : '?'}drafts=true`

describe.each(['visitor', ...roleNames] as const)('to %s', (actor) => {
  const mayHaveDrafts = actor === 'curator' || actor === 'administrator'

  it.each(endings)('%s has what is published and nothing else, however it is asked for', async (file) => {
    for (const channel of channels) {
      const response = await exported(`${file}${asked(channel)}`, { token: tokenOf(actor) })
      expect(response.status).toBe(200)
      const text = await textOf(response, file.split('.')[1] ?? '')
      expect(text, `${file}${channel}`).not.toMatch(/SECRET|Archived gardens/)
      if (!channel.includes('references:draft')) expect(text, `${file}${channel}`).toContain('Published gardens')
    }
  })

  it(`drafts are ${mayHaveDrafts ? 'given when asked for' : 'refused'}`, async () => {
    for (const file of ['references.ris', 'references.csv', 'bibliography.txt']) {
      for (const channel of ['', channels[3] ?? '']) {
        const response = await exported(`${file}${withDrafts(channel)}`, { token: tokenOf(actor) })
        const text = await response.text()
        expect(response.status).toBe(mayHaveDrafts ? 200 : actor === 'visitor' ? 401 : 403)
        expect(response.headers.get('Cache-Control')).toContain('no-store')
        expect(/SECRET draft/.test(text)).toBe(mayHaveDrafts)
        expect(/SECRET change/.test(text)).toBe(mayHaveDrafts)
        expect(text).not.toContain('Archived')
      }
    }
  })
})

describe('an export', () => {
  it('says what it is, what it is called and that anybody may have it', async () => {
    const { headers, status } = await exported('references.ris')
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('application/x-research-info-systems; charset=utf-8')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="references.ris"')
    expect(headers.get('Cache-Control')).toContain('must-revalidate')
  })

  it('of a search holds what the hits rest on, each once', async () => {
    const { records } = readReferences(new Uint8Array(await (await exported('references.json?q=gardens&kind=nonsense&utm=1')).arrayBuffer()))
    expect(records.map(({ csl }) => csl.title).sort()).toEqual(['Changed gardens as published', 'Published gardens'])
  })

  it('of nothing is a file of nothing', async () => {
    expect(await (await exported('references.json?q=zzzzqqqq')).json()).toEqual([])
    const list = await exported('bibliography.txt?q=zzzzqqqq')
    expect([list.status, await list.text()]).toEqual([200, ''])
  })

  it('under a name that there is not says which there are', async () => {
    const response = await exported('references.docx')
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('references.ris')])
  })

  it('is one of two at a time for one client, until one of them is read or given up', async () => {
    const first = await exported('references.ris', { client: '9.9.9.9' })
    const second = await exported('references.csv', { client: '9.9.9.9' })
    const third = await exported('references.csv', { client: '9.9.9.9' })
    expect([first.status, second.status, third.status]).toEqual([200, 200, 429])
    expect(third.headers.get('Retry-After')).toBeTruthy()
    await first.text()
    await second.body?.cancel()
    expect((await exported('references.csv', { client: '9.9.9.9' })).status).toBe(200)
  })
})

describe('a bibliography', () => {
  it('is written in the style and language asked for', async () => {
    const text = await (await exported(`bibliography.txt?id=${ids.published}&style=harvard&locale=de`)).text()
    expect(text).toContain('Published gardens (2019)')
    const html = await (await exported(`bibliography.html?id=${ids.published}&style=apa&locale=ar`)).text()
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<i>Published gardens</i>. (2019)')
  })
})

describe('many references', () => {
  const count = mostEntries + 50

  beforeAll(async () => {
    for (let index = 0; index < count; index += 1)
      await publishedOf(hub.payload, 'references', referenceData({ slug: `many-${index}`, title: `Many number ${index}` }))
  })

  it.each(['ris', 'json', 'csv'] satisfies ExportEnding[])('are all in references.%s, each once', async (ending) => {
    const bytes = new Uint8Array(await (await exported(`references.${ending}`)).arrayBuffer())
    const titles = readReferences(bytes).records.map(({ csl }) => String(csl.title)).filter((title) => title.startsWith('Many'))
    expect([titles.length, new Set(titles).size]).toEqual([count, count])
  })

  it('are a list that is written in a thread of its own, whole, and that can be given up', async () => {
    const chosen = Array.from({ length: 60 }, (_, index) => `id=references:many-${index}`).join('&')
    const list = await exported(`bibliography.txt?${chosen}&style=vancouver`)
    expect((await list.text()).match(/^\d+\. .*Many number \d+/gm)).toHaveLength(60)
    for (let again = 0; again < 3; again += 1) {
      const given = await exported(`bibliography.html?${chosen}&style=apa`)
      expect(given.status).toBe(200)
      await given.body?.cancel()
    }
  })

  it('are too many for a formatted list, which says so', async () => {
    const response = await exported('bibliography.html')
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`${mostEntries} entries`)])
  })
})
