import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { exampleMap } from '@/evidence-map/testing/view'

import { chartCsv } from '../../charts/drawing/chart'
import { mapChart } from '../../charts/gap-map/chart'
import type { LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { siteIn } from '../../siteIn'
import { MapAlone, MapPage } from './MapPage'

const shown = (view: ReactElement, locale: LocaleCode = 'en') => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)
const page = (query = '', locale: LocaleCode = 'en') => shown(<MapPage view={exampleMap(query, locale)} site="https://hub.example" />, locale)
const sentences = (html: string): readonly string[] => [...html.matchAll(/class="gm-words">(.*?)<\/span>/g)].map(([, text]) => (text ?? '').replace(/<\/?b>/g, ''))

describe('the page of the gap map', () => {
  it('says each cell in a sentence with its gaps and their reasons', () => {
    expect(sentences(page())).toEqual([
      'cost, adults: no study yet. Absolute gap: nothing has been finished. Tag this gap',
      'cost, carers: no study yet. Absolute gap: nothing has been finished. Tag this gap',
      'cost, young: no study yet. Absolute gap: nothing has been finished. Tag this gap',
      'wellbeing, adults: 3 studies, 3 with a comparison group, 1 under way. Synthesis gap: no review brings the studies together. Quality is not known: 2 studies have not been rated.',
      'wellbeing, carers: no study yet. Absolute gap: nothing has been finished. Tagged here: What helps carers. Tag this gap',
      'wellbeing, young: 0 studies, 1 review.',
    ])
  })

  it('names the gaps that have been tagged in a cell, those of narrower terms too', () => {
    expect(sentences(page())[4]).toBe('wellbeing, carers: no study yet. Absolute gap: nothing has been finished. Tagged here: What helps carers. Tag this gap')
    expect(page('view=words')).toContain('<a href="/gaps/carers-first" lang="en">What helps carers?</a>')
  })

  it('looks for groups where they are not on an axis', () => {
    expect(sentences(page('columns=design')).join()).toContain('Equity gap: no study of carers and young.')
    expect(page('columns=design')).toContain('Not looked for here, since designs are rows or columns.')
  })

  it('leads from a cell to its list and to tagging its gap, in the language of the page', () => {
    const html = page('', 'fr')
    expect(html).toContain('href="/fr/search?kind=study&amp;kind=review&amp;outcome=wellbeing&amp;population=adults&amp;examples=none"')
    expect(html).toContain('href="/fr/gaps/tag?outcome=cost&amp;population=adults"')
  })

  it('opens a term by a link, and keeps everything else', () => {
    expect(page('bubbles=quality')).toContain('href="/map?bubbles=quality&amp;open-row=wellbeing#gap-map"')
    expect(sentences(page('open-row=wellbeing&open-row=mental-health')).map((text) => text.split(',')[0])).toContain('anxiety')
  })

  it('says what stands on no cell, and that filters make gaps', () => {
    expect(page()).toContain('Not on it, since rows or columns have no place for them: 1 study, 0 reviews, 0 under way.')
    expect(page()).not.toContain('Filters are in use')
    expect(page('quality=low')).toContain('Filters are in use')
  })

  it('compares two days', () => {
    const html = page('since=2020-12-31&as-at=2022-12-31')
    expect(html).toContain('Outcome by Population, 31 December 2020 compared with 31 December 2022')
    expect(html).toContain('From 31 December 2020 to 31 December 2022: 0 cells with their first evidence, 1 cell without evidence now, 1 gap closed, 2 gaps opened. Shown then and no longer public, or merged with another one: 1.')
    expect(sentences(html).join()).toContain('Finished studies and reviews since then: +2. Closed since then: Quality gap. Opened since then: Synthesis gap.')
  })

  it('says what is gone without saying what it was, and leads back to the earlier day', () => {
    const then = page('as-at=2020-12-31')
    expect(sentences(then)[4]).toMatch(/^wellbeing, carers: 1 study, 0 with a comparison group\. /)
    expect(then).toContain('1 study or review that was public then is no longer public, or was merged with another one.')
    expect(then).toContain('href="/search?kind=study&amp;kind=review&amp;outcome=wellbeing&amp;population=carers&amp;as-at=2020-12-31&amp;examples=none"')
    const since = page('since=2020-12-31')
    expect(sentences(since)[4]).toMatch(/^wellbeing, carers: no study any more\. .*Shown then and no longer public, or merged with another one: 1\./)
    expect(since).toContain('<a href="/map?as-at=2020-12-31">The map as at 31 December 2020</a>')
    expect(since).toContain('>−1</text>')
    expect(page('since=2020-12-31&view=words')).toContain('href="/search?kind=study&amp;kind=review&amp;outcome=wellbeing&amp;population=carers&amp;as-at=2020-12-31&amp;examples=none">What stood here on 31 December 2020')
    expect(page()).not.toContain('no longer public, or was merged')
  })

  it.each(['en', 'ar'] as const)('sets each number beside its mark, on the side on which %s goes on', (locale) => {
    const marked = [...page('', locale).matchAll(/<use [^>]*x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*\/><text [^>]*x="(\d+)"[^>]*text-anchor="(\w+)"/g)]
    expect(marked.length).toBeGreaterThan(1)
    for (const [, x, width, at, anchor] of marked) {
      if (locale === 'ar') expect([anchor, Number(at) <= Number(x)]).toEqual(['end', true])
      else expect([anchor, Number(at) >= Number(x) + Number(width)]).toEqual(['start', true])
    }
    expect(page('', locale).match(/<svg [^>]*viewBox="0 0 86[^>]*direction="ltr"/g)).toHaveLength(6)
  })

  it('takes filters away by links that stay on the map', () => {
    const html = page('bubbles=quality&outcome=wellbeing&quality=low')
    const chips = [...html.matchAll(/class="chip" href="([^"]+)"/g)].map(([, url]) => url)
    expect(chips).toEqual(['/map?bubbles=quality&amp;quality=low', '/map?bubbles=quality&amp;outcome=wellbeing', '/map?bubbles=quality'])
  })

  it('is as complete as sentences', () => {
    const html = page('view=words')
    for (const sentence of sentences(page())) expect(html).toContain(sentence.replace(/ Tag this gap$/, ''))
    expect(html).not.toContain('data-gap-map')
  })

  it.each(['en', 'cy', 'fr', 'es', 'pt', 'de', 'ja', 'ar'] as const)('leaves no gap in its words unfilled in %s', (locale) => {
    for (const query of ['', 'columns=country&bubbles=direction&since=2020-01-01', 'view=words&bubbles=design&as-at=2024-01-01']) {
      expect(page(query, locale).replace(/<[^>]*>/g, ' ')).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  it('uses only marks that it has drawn', () => {
    for (const query of ['', 'bubbles=direction', 'bubbles=quality', 'bubbles=design']) {
      const html = page(query)
      const drawn = new Set([...html.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id))
      const used = [...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id)
      expect(used.length).toBeGreaterThan(5)
      expect(used.filter((id) => !drawn.has(id))).toEqual([])
    }
  })
})

describe('the map in a frame', () => {
  it('leads back to the hub', () => {
    expect(shown(<MapAlone view={exampleMap('rows=population&columns=outcome')} hub="Evidence Hub" isFull={false} />))
      .toContain('href="/map?rows=population&amp;columns=outcome">This map at Evidence Hub</a>')
    expect(shown(<MapAlone view={exampleMap('')} hub="Evidence Hub" isFull />)).toContain('href="/map" data-map-back="">')
  })
})

describe('the map as a file', () => {
  it('is a picture with its rules and every mark in it', () => {
    const svg = mapChart(exampleMap('bubbles=direction'), siteIn('en')).draw({ id: 'map', dir: 'ltr', isAlone: true })
    expect(svg).toMatch(/^<svg xmlns/)
    expect(svg).toContain('Synthesis gap: 2 studies or more, and no review.')
    expect(svg).not.toMatch(/var\(|undefined|NaN/)
  })

  it('says how much of an earlier day is gone', () => {
    const svg = mapChart(exampleMap('as-at=2020-12-31'), siteIn('en')).draw({ id: 'map', dir: 'ltr', isAlone: true })
    expect(svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('1 study or review that was public then is no longer public')
  })

  it('is a table with a sentence for each cell', () => {
    const rows = chartCsv(mapChart(exampleMap(), siteIn('en'))).split('\r\n').filter(Boolean)
    expect(rows).toHaveLength(7)
    expect(rows[4]).toMatch(/^wellbeing,adults,3,0,1,0,1,0,0,"wellbeing, adults: 3 studies/)
  })
})
