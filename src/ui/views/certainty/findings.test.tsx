import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Stored } from '@/publishing/stored'
import { bodiesOf, type Contribution } from '@/synthesis/certainty/evidence/body'
import { findingRow } from '@/synthesis/certainty/findings/row'
import type { FindingRow, FindingsView } from '@/synthesis/certainty/findings/view'
import { exampleResult } from '@/synthesis/plots/testing/results'

import { chartCsv } from '../../charts/drawing/chart'
import { findingsChart } from '../../charts/findings/chart'
import { plainWords } from '../../charts/findings/words'
import { exampleSummary } from '../../examples/written'
import { messages } from '../../messages'
import { summaryPublication } from '../../pdf/summary'
import { fileOf, imprint, readPdf } from '../../pdf/testing/read'
import { SiteProvider } from '../../site'
import { siteIn } from '../../siteIn'
import { Findings } from './Findings'
import { FindingsTable } from './FindingsTable'

const outcome = { slug: 'loneliness', label: 'Loneliness' }
const intervention = { text: 'Company', lang: 'en' }

const trial = (id: string, estimate: number, people: number | null = 300): Contribution => ({
  result: exampleResult(id, { effectMeasure: 'RR', estimate, ciLower: estimate * 0.85, ciUpper: estimate * 1.15, study: { n: null } }),
  people, events: null, rating: { instrumentKey: 'rob2-assignment@2019-08-22', band: 'high' },
})

const before = (id: string): Contribution => ({
  result: exampleResult(id, { comparison: 'within-group', effectMeasure: 'none', estimate: null, ciLower: null, ciUpper: null, study: { n: null } }),
  people: null, events: null, rating: null,
})

const judgements = {
  'risk-of-bias': { level: 'not-serious' }, inconsistency: { level: 'not-serious' }, 'publication-bias': { level: 'not-serious' },
  indirectness: { level: 'serious', reason: 'Older people only <in towns>.' }, imprecision: { level: 'not-serious' },
}

const confirmed: Stored = {
  id: 'rating', answers: { start: { response: 'randomised' } }, judgements,
  baseline: { risk: 400, name: { en: 'Control groups' }, source: { en: 'Both trials, table 2' } },
  thresholds: { sizesIn: 'per-thousand', small: 50, moderate: 150, large: 300 },
}

function rowsOf(contributions: readonly Contribution[], rating: Stored | null): FindingRow[] {
  return bodiesOf(contributions).map((body) =>
    findingRow({ outcome, body, rating: body.kind === 'controlled' ? rating : null, intervention, references: new Map(), firstNote: 1 }, 'en'))
}

const table = (rows: readonly FindingRow[]): FindingsView => ({
  summary: 'company', title: { text: 'Company', lang: 'en' }, isExample: true, rows, empty: [{ slug: 'harms', label: 'Harms' }], more: [],
})

const rated = table(rowsOf([trial('a', 0.7), trial('b', 0.75), before('c')], confirmed))
const unrated = table(rowsOf([trial('a', 0.7), before('c')], null))

const markup = (findings: FindingsView, locale: 'en' | 'ar' = 'en'): string =>
  renderToStaticMarkup(<SiteProvider locale={locale}><FindingsTable findings={findings} /></SiteProvider>)
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the Summary of Findings', () => {
  it('says for each outcome how many people, how large, how sure and what it means', () => {
    const shown = text(markup(rated))
    expect(shown).toContain('400 in 1,000')
    expect(shown).toMatch(/110 fewer in 1,000 \(\d+ fewer to \d+ more\)/)
    expect(shown).toContain('600 (2 studies)')
    expect(shown).toContain('Moderate certainty')
    expect(shown).toContain('Company probably reduces loneliness slightly.')
    expect(shown).toContain('risk without it: 400 in 1,000 people. Whose risk: Control groups. Source: Both trials, table 2.')
    expect(shown).toContain('Without a published result here: Harms.')
  })

  it('counts people from a hazard ratio and its interval, and how many are needed for one event less', () => {
    const hazard = exampleResult('h', { effectMeasure: 'HR', estimate: 0.7, ciLower: 0.6, ciUpper: 0.8 })
    const rowsFor = (rating: Stored) => rowsOf([{ result: hazard, people: 300, events: null, rating: null }], rating)
    const shown = text(markup(table(rowsFor(confirmed))))
    // 1 − 0.6^0.7 = 0.301; 1 − 0.6^0.6 = 0.264; 1 − 0.6^0.8 = 0.335; 1 ÷ 0.0994 = 10.1, 1 ÷ 0.136 = 7.4, 1 ÷ 0.0645 = 15.5.
    expect(shown).toContain('301 in 1,000')
    expect(shown).toContain('99 fewer in 1,000 (136 fewer to 65 fewer) · One fewer in every 11 people (8 to 16)')
    expect(shown).toContain('the hazards are taken to stand in the same proportion')
    expect(text(markup(table(rowsFor({ ...confirmed, baseline: {} }))))).not.toContain('in 1,000')
    expect(text(markup(rated))).not.toMatch(/in every \d|hazards/)
  })

  it('keeps controlled and uncontrolled evidence apart, and calls a change no effect', () => {
    const html = markup(rated)
    expect(html.match(/<tbody/g)).toHaveLength(2)
    expect(text(html)).toMatch(/Without a comparison group.*No effect: changes without a comparison group can have other causes\./)
  })

  it('leads from each number to its results, and on to study and rating', () => {
    const html = markup(rated)
    for (const target of [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)) expect(html).toContain(`id="${target}"`)
    expect(html).toMatch(/<a href="#sof-results-loneliness-controlled">Risk ratio/)
    expect(html).toContain('href="/studies/a#quality"')
  })

  it('gives reasons as footnotes, escaped', () => {
    const html = markup(rated)
    expect(html).toContain('Older people only &lt;in towns&gt;.')
    expect(text(html)).toContain('Indirectness (−1):')
    expect(text(markup(unrated))).not.toContain('Why the certainty')
  })

  it('shows a qualitative finding in words, says where it has none yet, and sets its footnotes apart', () => {
    const said: Contribution = { ...before('d'), result: exampleResult('d', {
      comparison: 'descriptive', effectMeasure: 'none', estimate: null, ciLower: null, ciUpper: null, detail: 'People felt less alone.',
      study: { n: null, design: 'qualitative-study' },
    }) }
    const concerns = { 'methodological-limitations': 'Recruitment is not told.', adequacy: 'Few interviews.' }
    const record = (wording: object): Stored => ({
      id: 'rating', answers: { 'dissemination-bias': { response: 'not-suspected' } }, wording,
      judgements: {
        coherence: { level: 'none' }, relevance: { level: 'none' },
        ...Object.fromEntries(Object.entries(concerns).map(([place, reason]) => [place, { level: 'minor', reason }])),
      },
    })
    const rows = (wording: object) => bodiesOf([said]).map((body) =>
      findingRow({ outcome, body, rating: record(wording), intervention, references: new Map(), firstNote: 2 }, 'en'))
    const html = markup(table(rows({})))
    expect(text(html)).toContain('No number: what people say is found in words.')
    expect(text(html)).toContain('The finding has not been put into words yet.')
    expect(text(html)).toContain('Methodological limitations: Recruitment is not told.')
    expect(text(html)).toContain('People felt less alone ,')
    expect(html).toMatch(/>2<\/a><\/sup><sup>, <a[^>]*>3</)
    expect(text(markup(table(rows({ finding: { en: 'Company helps people feel less alone.' } }))))).toContain('Company helps people feel less alone.')
  })

  it('says the time in the words of the source where months do not, and no direction twice', () => {
    const before = (id: string, said: object): Contribution =>
      ({ ...trial(id, 0.7, null), result: exampleResult(id, { direction: 'no-difference', effectMeasure: 'none', estimate: null, ...said }) })
    const said = (...results: readonly Contribution[]): string => text(markup(table(rowsOf(results, null))))
    expect(said(before('a', { timeMonths: 1.8, timePoint: '8 weeks' }))).toMatch(/Loneliness 8 weeks .*No difference , 8 weeks ,/)
    expect(said(before('a', { timePoint: 'a year after referral' }))).toContain('Loneliness a year after referral')
    expect(said(before('a', { timeMonths: 9, timePoint: '9 months' }))).toContain('Loneliness after 9 months')
    expect(said(before('a', { timeMonths: 1.8, timePoint: '8 weeks' }), before('b', { timeMonths: 9 }))).toContain('after 1.8 to 9 months')
    expect(said(before('a', { detail: 'No difference.' }))).not.toMatch(/No difference ,? ?,? No difference/)
    expect(said(before('a', { detail: 'No difference at 9 months.' }))).toContain('No difference , No difference at 9 months')
  })

  it('stands in the PDF of its summary, each kind of evidence in a table of its own, with its notes', async () => {
    const { pages } = await readPdf(await fileOf(summaryPublication(exampleSummary, rated, imprint)))
    const printed = pages.map((page) => page.text).join(' ')
    for (const words of [
      'Summary of Findings', '400 in 1,000', '600 (2 studies)', 'Moderate certainty [1]', 'Company probably reduces', 'Without a comparison group',
      '[1] Indirectness (−1): Older people only', 'Without a published result here: Harms.',
    ]) expect(printed).toContain(words)
    expect(pages.flatMap(({ links }) => links).some(({ url }) => url?.endsWith('/summaries/company#sof-results-loneliness-controlled'))).toBe(true)
  })

  it('says what is not rated and not known', () => {
    const shown = text(markup(unrated))
    expect(shown).toContain('Certainty not yet rated')
    expect(shown).toContain('No plain statement before the certainty is rated.')
    expect(shown).toContain('number of people not known (1 study)')
    expect(shown).not.toContain('in 1,000')
  })

  it('names each cell for narrow screens', () => {
    const cells = [...markup(rated).matchAll(/<td[^>]*>/g)].map(([cell]) => cell)
    expect(cells.filter((cell) => !/data-head="[^"]+"/.test(cell))).toEqual([])
  })

  it('can be taken along as table and picture, in every direction of writing', () => {
    const csv = chartCsv(findingsChart(rated, siteIn('en')))
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(3)
    expect(csv).toMatch(/Loneliness,time not recorded,400,\d+,-\d+,0\.\d+/)
    for (const locale of ['en', 'ar'] as const) {
      const site = siteIn(locale)
      const svg = findingsChart(rated, site).draw({ id: 'chart', dir: site.dir, isAlone: true })
      expect(svg).toMatch(/^<svg[\s\S]*<\/svg>\n$/)
      expect(svg).toContain('Older people only &lt;in towns&gt;.')
      expect(svg).not.toMatch(/NaN|undefined/)
    }
  })

  it('puts the certainty of its evidence beside each finding', () => {
    const finding = (id: string) => ({
      statement: { text: `Finding ${id}`, lang: 'en' }, outcome: null, reason: { text: 'Rating has not been done.', lang: 'en' },
      basis: [{ id, study: { path: '/studies/a', title: 'A' }, direction: 'improved', detail: null }],
    })
    const html = renderToStaticMarkup(<SiteProvider locale="en"><Findings findings={[finding('a'), finding('c')]} table={rated} /></SiteProvider>)
    const [, first = '', second = ''] = text(html).split(/Finding [ac]/)
    expect(text(html)).toMatch(/Moderate certainty.*Finding a/)
    expect(first).not.toContain('Rating has not been done.')
    expect(second).toContain('Rating has not been done.')
  })
})

describe('plain statements', () => {
  const [row] = rated.rows
  const say = (statement: FindingRow['statement'], locale: 'en' | 'de' | 'ja' | 'fr' = 'en', lang = locale as string) => {
    if (!row) throw new Error('There is no row.')
    const words = { intervention: { text: 'Company', lang }, outcome: { text: 'loneliness', lang } }
    return plainWords({ ...row, statement, words }, siteIn(locale))?.text
  }

  it.each([
    ['high', 'large', 'reduces', 'Company results in a large reduction in loneliness.'],
    ['high', 'moderate', 'increases', 'Company increases loneliness.'],
    ['moderate', 'large', 'improves', 'Company probably results in a large improvement in loneliness.'],
    ['moderate', 'small', 'reduces', 'Company probably reduces loneliness slightly.'],
    ['low', 'large', 'worsens', 'Company may result in a large worsening of loneliness.'],
    ['low', 'small', 'improves', 'Company may improve loneliness slightly.'],
  ] as const)('say %s certainty of a %s effect in the standard wording', (certainty, size, change, words) => {
    expect(say({ kind: 'effect', certainty, size, change })).toBe(words)
  })

  it('say little difference and great uncertainty without a direction', () => {
    expect(say({ kind: 'little', certainty: 'moderate' })).toBe('Company probably results in little to no difference in loneliness.')
    expect(say({ kind: 'uncertain' })).toBe('The evidence is very uncertain about the effect of Company on loneliness.')
  })

  it('speak the language of the page, or English where their words are English', () => {
    const statement = { kind: 'effect', certainty: 'low', size: 'small', change: 'reduces' } as const
    expect(say(statement, 'de')).toBe('Loneliness: Company führt möglicherweise zu einer leichten Abnahme.')
    expect(say(statement, 'ja')).toBe('Companyはlonelinessをわずかに減少させるかもしれない。')
    expect(say(statement, 'fr', 'en')).toBe('Company may reduce loneliness slightly.')
  })

  it('differ by certainty, size and direction in every language', () => {
    for (const locale of ['en', 'cy', 'fr', 'es', 'pt', 'de', 'ja', 'ar'] as const) {
      const t = messages(locale)
      const all = (['high', 'moderate', 'low'] as const).flatMap((certainty) => (['large', 'moderate', 'small'] as const).flatMap((size) =>
        (['reduces', 'increases', 'improves', 'worsens'] as const).map((change) => t(`statement.${certainty}.${size}.${change}`))))
      expect(new Set(all).size, locale).toBe(36)
    }
  })
})
