import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { citedItem, citePage } from '@/bibliography/citing/page/queries'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { someone, type Login } from '../builders/people'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

const body = (title: string) => `<?xml version="1.0"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>${title}</title><id>http://example.org/styles/our-journal</id></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix="!"><text variable="title" prefix="OURS: "/></layout></bibliography></style>`

let hub: TestHub
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  curator = await someone(hub.payload, 'curator')
})

afterAll(() => hub.close())

const text = async (section: 'references' | 'studies' | 'summaries' | 'briefings', slug: string, style?: string) => {
  const view = await citePage(hub.payload, { section, slug }, { locale: 'en', asked: style })
  return view.parts.map((part) => part.text).join('')
}

describe('the citation of a page', () => {
  it('of a reference is its own, with what the record knows', async () => {
    await publishedOf(hub.payload, 'references', referenceData({
      slug: 'cited-article', title: 'Gardens and mood', kind: 'article', cslType: 'article-journal', issued: '2014-02/2014-05',
      containerTitle: 'Journal of Fictional Trials', volume: '4', pages: '11-19',
      contributors: [{ role: 'author', family: 'Example', given: 'Anna Maria' }, { role: 'author', literal: 'Department of Health, Social Services and Public Safety' }],
      identifiers: [{ scheme: 'doi', value: '10.5555/garden' }],
    }))
    expect(await text('references', 'cited-article')).toBe(
      'Example AM, Department of Health, Social Services and Public Safety. Gardens and mood. Journal of Fictional Trials. ' +
        '2014 Feb–May;4:11–9. doi:10.5555/garden',
    )
    expect(await text('references', 'cited-article', 'apa')).toContain('(2014). Gardens and mood.')
  })

  it('of a study is its main report’s', async () => {
    const report = await publishedOf(hub.payload, 'references', referenceData({ title: 'The main report', issued: '2020' }))
    await publishedOf(hub.payload, 'studies', studyData({ slug: 'with-report', reports: [{ reference: report.id, role: 'main' }] }))
    expect(await text('studies', 'with-report')).toContain('The main report')
  })

  it('of a study whose report is not public never names the report', async () => {
    const secret = await draftOf(hub.payload, 'references', referenceData({ title: 'Not public yet' }))
    await publishedOf(hub.payload, 'studies', studyData({ slug: 'secret-report', title: 'A study of its own', year: 2019, reports: [{ reference: secret.id, role: 'main' }] }))
    const cited = await text('studies', 'secret-report')
    expect(cited).toContain('A study of its own')
    expect(cited).toContain('/studies/secret-report')
    expect(cited).not.toContain('Not public yet')
  })

  it('of a page that is not public is nothing', async () => {
    await draftOf(hub.payload, 'references', referenceData({ slug: 'a-draft' }))
    expect(await citedItem(hub.payload, { section: 'references', slug: 'a-draft' })).toBeNull()
    expect(await text('references', 'a-draft')).toBe('')
  })

  it('in a style that nobody knows is in the usual one', async () => {
    expect(await text('references', 'cited-article', 'no-such-style')).toBe(await text('references', 'cited-article'))
  })

  it.each(['cy', 'fr', 'es', 'pt', 'de', 'ja', 'ar'] as const)('speaks %s', async (locale) => {
    const view = await citePage(hub.payload, { section: 'references', slug: 'cited-article' }, { locale, asked: 'harvard' })
    expect(view.parts.map((part) => part.text).join('')).toContain('Gardens and mood')
  })
})

describe('a style that a curator adds', () => {
  const add = (xml: string) => rest('POST', 'citation-styles', { token: curator.token, body: { xml } })

  it('is named by itself, can be chosen on every page, and changes when it is changed', async () => {
    const added = await add(body('Our Journal'))
    expect(added.status).toBe(201)
    expect(added.body.doc).toMatchObject({ key: 'our-journal', title: 'Our Journal' })
    expect(await text('references', 'cited-article', 'our-journal')).toBe('OURS: Gardens and mood!')
    const { styles } = await citePage(hub.payload, { section: 'references', slug: 'cited-article' }, { locale: 'en', asked: 'our-journal' })
    expect(styles.at(-1)).toEqual({ key: 'our-journal', title: 'Our Journal' })

    const { id } = added.body.doc as { id: string }
    await rest('PATCH', `citation-styles/${id}`, { token: curator.token, body: { xml: body('Our Journal').replace('OURS', 'CHANGED') } })
    expect(await text('references', 'cited-article', 'our-journal')).toBe('CHANGED: Gardens and mood!')
  })

  it('that depends on one of the hub’s is that one under its own name', async () => {
    const xml = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>JAMA</title><id>http://www.zotero.org/styles/jama</id>
      <link rel="independent-parent" href="http://www.zotero.org/styles/american-medical-association"/></info></style>`
    expect((await add(xml)).status).toBe(201)
    expect(await text('references', 'cited-article', 'jama')).toBe(await text('references', 'cited-article', 'ama'))
  })

  it.each([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${body('X')}`, 'DOCTYPE'],
    ['no XML', 'hello', 'well-formed'],
    ['a parent that the hub has not', body('X').replace(/<citation>[^]*<\/bibliography>/, '').replace('</info>', '<link rel="independent-parent" href="http://www.zotero.org/styles/elsevier-harvard"/></info>'), 'elsevier-harvard'],
  ])('is refused with the reason where it is %s', async (_what, xml, reason) => {
    const { status, body: answer } = await add(xml)
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain(reason)
  })

  it('can be added by nobody who may not edit evidence', async () => {
    const reader = await someone(hub.payload, 'reader')
    const { status } = await rest('POST', 'citation-styles', { token: reader.token, body: { xml: body('X') } })
    expect(status).toBe(403)
  })
})
