import { describe, expect, it } from 'vitest'

import type { CslItem } from '../record'
import { bundledStyles, cslLocales, type BundledStyleKey, type CslLocale } from './bundled'
import { cite } from './cite'
import { citationHtml, citationText } from './parts'

const html = async (item: CslItem, style: BundledStyleKey, locale: CslLocale = 'en-GB') =>
  (await cite([item], { style, locale })).map(citationHtml).join('\n')
const text = async (item: CslItem, style: BundledStyleKey, locale: CslLocale = 'en-GB') =>
  (await cite([item], { style, locale })).map(citationText).join('\n')

const persons = (...names: string[]) =>
  names.map((name) => {
    const [family = '', given = ''] = name.split(', ')
    return { family, given }
  })

/** https://apastyle.apa.org/style-grammar-guidelines/references/examples/journal-article-references, example 1 */
const grady: CslItem = {
  type: 'article-journal',
  title: 'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
  author: persons('Grady, J. S.', 'Her, M.', 'Moreno, G.', 'Perez, C.', 'Yelinek, J.'),
  issued: { 'date-parts': [[2019]] },
  'container-title': 'Psychology of Popular Media Culture',
  volume: '8',
  issue: '3',
  page: '207-217',
  DOI: '10.1037/ppm0000185',
}

/** https://www.nlm.nih.gov/bsd/uniform_requirements.html, example 1 */
const halpern: CslItem = {
  type: 'article-journal',
  title: 'Solid-organ transplantation in HIV-infected patients',
  author: persons('Halpern, S. D.', 'Ubel, P. A.', 'Caplan, A. L.'),
  issued: { 'date-parts': [[2002, 7, 25]] },
  'container-title': 'The New England Journal of Medicine',
  'container-title-short': 'N Engl J Med',
  volume: '347',
  issue: '4',
  page: '284-287',
}

describe('lists in a language', () => {
  const by = (second: string): CslItem => ({ type: 'book', title: 'Llyfr', author: persons('Jones, A.', second), issued: { 'date-parts': [[2019]] } })

  it('joins the last two names in Welsh as the letter after them asks', async () => {
    expect(await text(by('Williams, Huw'), 'chicago', 'cy-GB')).toContain(' a Huw Williams')
    expect(await text(by('Evans, Ôl'), 'chicago', 'cy-GB')).toContain(' ac Ôl Evans')
  })

  it('writes the brackets of a range of years once', async () => {
    const item: CslItem = { type: 'report', title: 'Survey', author: persons('Jones, A.'), issued: { 'date-parts': [[2014], [2016]] } }
    expect(await text(item, 'nature')).toBe('Jones, A. Survey. (2014–2016).')
    expect(await text({ ...item, issued: { 'date-parts': [[2014]] } }, 'nature')).toBe('Jones, A. Survey. (2014).')
  })
})

describe('published examples', () => {
  it('APA: a journal article', async () => {
    expect(await html(grady, 'apa')).toBe(
      'Grady, J. S., Her, M., Moreno, G., Perez, C., &amp; Yelinek, J. (2019). Emotions in storybooks: A comparison ' +
        'of storybooks that represent ethnic and racial groups in the United States. <i>Psychology of Popular Media ' +
        'Culture</i>, <i>8</i>(3), 207–217. <a href="https://doi.org/10.1037/ppm0000185">' +
        'https://doi.org/10.1037/ppm0000185</a>',
    )
  })

  it('APA: a report by a body', async () => {
    // https://apastyle.apa.org/style-grammar-guidelines/references/examples/report-government-agency-references
    const report: CslItem = {
      type: 'report',
      title: 'Taking action against clinician burnout: A systems approach to professional well-being',
      author: [{ literal: 'National Academies of Sciences, Engineering, and Medicine' }],
      publisher: 'The National Academies Press',
      issued: { 'date-parts': [[2019]] },
      DOI: '10.17226/25521',
    }
    expect(await text(report, 'apa')).toBe(
      'National Academies of Sciences, Engineering, and Medicine. (2019). Taking action against clinician burnout: A ' +
        'systems approach to professional well-being. The National Academies Press. https://doi.org/10.17226/25521',
    )
  })

  it('Vancouver: a journal article as the ICMJE has it', async () => {
    expect(await text(halpern, 'vancouver')).toBe(
      'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul ' +
        '25;347(4):284–7.',
    )
  })

  it('Vancouver: an organisation as author is never split', async () => {
    const item: CslItem = {
      type: 'article-journal',
      title: 'Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance',
      author: [{ literal: 'Diabetes Prevention Program Research Group' }],
      issued: { 'date-parts': [[2002]] },
      'container-title-short': 'Hypertension',
      'container-title': 'Hypertension',
      volume: '40',
      issue: '5',
      page: '679-686',
    }
    expect(await text(item, 'vancouver')).toBe(
      'Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with ' +
        'impaired glucose tolerance. Hypertension. 2002;40(5):679–86.',
    )
  })

  it('AMA: a journal article', async () => {
    expect(await html(halpern, 'ama')).toBe(
      'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. <i>N Engl J Med</i>. ' +
        '2002;347(4):284-287.',
    )
  })

  it('Harvard: a journal article', async () => {
    expect(await html(halpern, 'harvard')).toBe(
      'Halpern, S.D., Ubel, P.A. and Caplan, A.L. (2002) ‘Solid-organ transplantation in HIV-infected patients’, ' +
        '<i>The New England Journal of Medicine</i>, 347(4), pp. 284–287.',
    )
  })

  it.each([
    ['chicago', 'Halpern, S. D., P. A. Ubel, and A. L. Caplan. 2002. ‘Solid-Organ Transplantation in HIV-Infected Patients’. The New England Journal of Medicine 347 (4): 284–87.'],
    ['mla', 'Halpern, S. D., et al. ‘Solid-Organ Transplantation in HIV-Infected Patients’. The New England Journal of Medicine, vol. 347, no. 4, July 2002, pp. 284–87.'],
    ['bmj', 'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347:284–7.'],
    ['lancet', 'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med 2002; 347: 284–7.'],
    ['ieee', 'S. D. Halpern, P. A. Ubel, and A. L. Caplan, ‘Solid-organ transplantation in HIV-infected patients’, N Engl J Med, vol. 347, no. 4, pp. 284–287, Jul. 2002.'],
    ['nature', 'Halpern, S. D., Ubel, P. A. & Caplan, A. L. Solid-organ transplantation in HIV-infected patients. N Engl J Med 347, 284–287 (2002).'],
  ] as const)('%s: a journal article', async (style, expected) => {
    expect(await text(halpern, style)).toBe(expected)
  })
})

describe('dates', () => {
  const report = (issued?: CslItem['issued']): CslItem => ({
    type: 'report',
    title: 'Growing together',
    author: [{ literal: 'Department of Health, Social Services and Public Safety' }],
    publisher: 'DHSSPS',
    ...(issued === undefined ? {} : { issued }),
  })

  it('from one month to another', async () => {
    expect(await text(report({ 'date-parts': [[2014, 2], [2014, 5]] }), 'vancouver')).toContain('2014 Feb–May')
  })

  it.each([
    ['apa', 'en-GB', '(n.d.)'],
    ['harvard', 'en-GB', '(no date)'],
    ['harvard', 'de-DE', '(ohne Datum)'],
    ['harvard', 'ja-JP', '日付なし'],
  ] as const)('that are not known: %s in %s says %s', async (style, locale, said) => {
    expect(await text(report(), style, locale)).toContain(said)
  })

  it('in words', async () => {
    expect(await text(report({ literal: 'in press' }), 'apa')).toContain('(in press)')
  })
})

describe('names', () => {
  const book = (family: string, given: string, title: string): CslItem => ({
    type: 'book', title, author: [{ family, given }], publisher: '岩波書店', issued: { 'date-parts': [[2001]] },
  })

  it('Japanese ones stand in their own order, without initials and without a space', async () => {
    expect(await text(book('山田', '太郎', '社会的処方'), 'vancouver', 'ja-JP')).toMatch(/^山田太郎/)
  })

  it('Arabic ones stay in their script', async () => {
    expect(await text(book('محفوظ', 'نجيب', 'أولاد حارتنا'), 'chicago', 'ar')).toContain('محفوظ')
  })

  it('particles stay with the name', async () => {
    const item: CslItem = { ...halpern, author: [{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' }] }
    expect(await text(item, 'harvard')).toMatch(/^van den Berg, A\./)
  })
})

describe('records from many hands', () => {
  const hostile: CslItem = {
    type: 'article-journal',
    title: '<script>alert(1)</script> <img src=x onerror=alert(1)> A <i>Lactobacillus</i> & CO<sub>2</sub> "trial"',
    author: [{ family: '<b>O’Brien</b><iframe>', given: 'A' }, { literal: '</div><script>x</script>' }],
    'container-title': 'J <span onmouseover="x">Y</span>',
    URL: 'https://example.org/"onmouseover="x',
    issued: { 'date-parts': [[2020]] },
  }

  it.each(Object.keys(bundledStyles) as BundledStyleKey[])('%s lets no markup of theirs through', async (style) => {
    const written = await html(hostile, style)
    expect(written.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(i|b|sup|sub|a|u|span)( href="[^"]*"| class="small-caps")?>$/.test(tag)) ?? []).toEqual([])
    expect(written).toMatch(/&lt;script&gt;/i)
    expect(written).toContain('<sub>2</sub>')
  })

  it('and no odd value stops the rest', async () => {
    const odd = {
      id: '__proto__', type: 'no-such-type', title: { toString: 'x' }, author: 'nobody', issued: { 'date-parts': ['2014'] },
      volume: 7, note: 'title: taken over\ntype: book', publisher: 'half a \ud800 character',
    } as unknown as CslItem
    const written = await cite([odd, halpern], { style: 'vancouver', locale: 'en-GB' })
    expect(written).toHaveLength(2)
    expect(written.map(citationText).join()).not.toContain('taken over')
  })
})

describe('a list', () => {
  const items = Array.from({ length: 60 }, (_, index): CslItem => ({ ...halpern, title: `Title ${String(index + 1).padStart(2, '0')}` }))

  it('is numbered in the order given', async () => {
    const list = await cite(items, { style: 'vancouver', locale: 'en-GB' })
    expect(list.map(({ label }) => label)).toEqual(items.map((_, index) => `${index + 1}.`))
  })

  it('tells works of the same authors and year apart by letters', async () => {
    const list = (await cite(items.slice(0, 3), { style: 'apa', locale: 'en-GB' })).map(citationText)
    expect(list.map((entry) => /\((2002\w?)/.exec(entry)?.[1])).toEqual(['2002a', '2002b', '2002c'])
  })

  it('of two lists at once each is itself', async () => {
    const [first, second] = await Promise.all([
      cite(items, { style: 'ama', locale: 'en-GB' }), cite([grady], { style: 'ama', locale: 'en-GB' }),
    ])
    expect([first.length, second.length]).toEqual([60, 1])
    expect(citationText(second[0] ?? { label: null, parts: [] })).toContain('Emotions')
  })
})

it.each(Object.values(cslLocales))('speaks %s', async (locale) => {
  expect(await text(halpern, 'vancouver', locale)).toContain('Halpern SD')
})
