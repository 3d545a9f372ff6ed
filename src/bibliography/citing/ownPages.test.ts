import { describe, expect, it } from 'vitest'

import { cite } from './cite'
import { itemOfOwnPage, type OwnPage } from './ownPages'
import { citationText } from './parts'

const page: OwnPage = {
  section: 'briefings',
  slug: 'green-care',
  title: 'Green care: what is known',
  language: 'en',
  authors: [
    { name: 'Ann Example', family: 'Example', given: 'Ann' },
    { name: 'The Writing Group', family: null, given: null },
  ],
  date: '2024-03-05T00:00:00.000Z',
  series: 'Policy briefing',
  number: '4',
  hubName: 'Evidence Hub',
  url: 'https://hub.example.org/briefings/green-care',
}
const cited = async (own: OwnPage) =>
  citationText((await cite([itemOfOwnPage(own, '2026-01-02')], { style: 'vancouver', locale: 'en-GB' }))[0] ?? { label: null, parts: [] })

describe('a page of the hub', () => {
  it('is cited with authors, date, the hub as publisher and its address', async () => {
    const text = await cited(page)
    for (const part of ['Example A, The Writing Group. Green care: what is known', 'Evidence Hub', '2024 Mar', 'cited 2026 Jan 2', page.url])
      expect(text).toContain(part)
  })

  it('without authors is the hub’s own', async () => {
    expect(await cited({ ...page, authors: [] })).toMatch(/^Evidence Hub\. Green care/)
  })

  it('without a date names none', async () => {
    expect(itemOfOwnPage({ ...page, date: null }, '2026-01-02').issued).toBeUndefined()
  })

  it('of a study that nobody reported yet is a web page with its year', async () => {
    const item = itemOfOwnPage({ ...page, section: 'studies', authors: [], date: '2021', series: null, number: null }, '2026-01-02')
    expect(item).toMatchObject({ type: 'webpage', 'container-title': 'Evidence Hub', issued: { 'date-parts': [[2021]] } })
    expect(item.author).toBeUndefined()
  })
})
