import type { Payload } from 'payload'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { citePage } from '@/bibliography/citing/page/queries'
import { createPublished } from '@/publishing/editorial/actions'
import { hubTexts } from '@/publishing/hub/queries'
import { summaryPage } from '@/publishing/queries'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import { summaryEvidence } from '@/synthesis/plots/queries'
import { SiteShell } from '@/ui/shell/SiteShell'
import { SummaryView } from '@/ui/views/SummaryView'
import { timesOf, type Times } from './timing'

type Part = 'reading' | 'drawing' | 'both'
type PageFigures = { readonly times: Record<Part, Times>; readonly bytes: number }

export type SummaryFigures = { readonly visitors: number; readonly citations: number; readonly plots: number; readonly plain: PageFigures; readonly rich: PageFigures }

const citations = 50
const plots = ['effect-direction', 'forest', 'funnel', 'harvest', 'timeline'] as const
const resultsOfEach = 12
/** So many ask at once, as in the bench of pages. */
const visitors = 20
const rounds = 8

/**
 * The page of a summary with citations and plots beside that of one with the same words and neither: reading what is
 * shown, and drawing it, for visitors who ask at the same time.
 */
export async function measureSummary(payload: Payload): Promise<SummaryFigures> {
  await writeSummaries(payload)
  const pages = { plain: stopwatch(), rich: stopwatch() }
  for (let round = -1; round < rounds; round += 1)
    for (const name of ['plain', 'rich'] as const) await visits(payload, name, round >= 0 ? pages[name] : stopwatch())
  return { visitors, citations, plots: plots.length, plain: pages.plain.figures(), rich: pages.rich.figures() }
}

function stopwatch() {
  const took: Record<Part, number[]> = { reading: [], drawing: [], both: [] }
  let bytes = 0
  return {
    add: (reading: number, drawing: number, html: string): void => {
      took.reading.push(reading)
      took.drawing.push(drawing)
      took.both.push(reading + drawing)
      bytes = Buffer.byteLength(html)
    },
    figures: (): PageFigures => ({ bytes, times: { reading: timesOf(took.reading), drawing: timesOf(took.drawing), both: timesOf(took.both) } }),
  }
}

/** Milliseconds that the processor worked so far: tells more than the clock on a machine that has other work too. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What one of the visitors of a page costs. */
async function visits(payload: Payload, slug: 'plain' | 'rich', { add }: ReturnType<typeof stopwatch>): Promise<void> {
  const begun = worked()
  const pages = await Promise.all(Array.from({ length: visitors }, () => read(payload, slug)))
  const wasRead = worked()
  const drawn = pages.map((page) => renderToStaticMarkup(page))
  const html = drawn[0] ?? ''
  add((wasRead - begun) / visitors, (worked() - wasRead) / visitors, html)
  const counted = [html.match(/class="citation"/g)?.length ?? 0, html.match(/plot-figure/g)?.length ?? 0]
  const expected = slug === 'rich' ? [citations, plots.length] : [0, 0]
  if (String(counted) !== String(expected)) throw new Error(`The page “${slug}” has ${counted.join(' citations and ')} plots.`)
}

/** As the route of a summary and the frame around every page do it (src/pages/summaries, src/pages/_app). */
async function read(payload: Payload, slug: string): Promise<ReactElement> {
  const evidence = async () => {
    const found = await summaryEvidence(payload, slug, 'en')
    return { plots: found ?? [], table: await summaryFindings(payload, slug, 'en', found) }
  }
  const texts = await hubTexts(payload, 'en')
  const summary = await summaryPage(payload, slug, 'en')
  if (typeof summary === 'string') throw new Error(`The summary “${slug}” is ${summary}.`)
  const [cite, shown] = await Promise.all([citePage(payload, { section: 'summaries', slug }, { locale: 'en', asked: undefined }), evidence()])
  const shell = {
    locale: 'en', name: texts.name, strapline: null, contactEmail: texts.contactEmail, publicUrl: null, path: `/summaries/${slug}`, isPreview: false,
  } as const
  return createElement(SiteShell, { shell, children: createElement(SummaryView, { summary, cite, ...shown }) })
}

const words = 'Some of the people who took part said that they had more company than before, and others that nothing had changed for them. '.repeat(3)
const text = (said: string) => ({ type: 'text', version: 1, text: said, format: 0, mode: 'normal', style: '', detail: 0 })
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', version: 1, children })
const rich = (children: readonly object[]) => ({ root: { type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, children } })

async function writeSummaries(payload: Payload): Promise<void> {
  const references = await Promise.all(Array.from({ length: citations }, (_none, index) => createPublished(payload, {
    collection: 'references',
    data: { slug: `report-${index}`, title: `Report ${index} on company`, kind: 'report', cslType: 'report', issued: String(1990 + (index % 30)) } as never,
  })))
  const outcomes = await writeEvidence(payload)
  const cited = (id: string, index: number) => ({
    type: 'inlineBlock', version: 1, fields: { id: `cited-${index}`, blockType: 'citation', works: [{ reference: { relationTo: 'references', value: id } }] },
  })
  const plot = (kind: string, index: number) => ({
    type: 'block', version: 2, format: '', fields: { id: `plot-${index}`, blockType: 'plot', kind, outcome: { relationTo: 'terms', value: outcomes[index] } },
  })
  const plain = references.map(() => paragraph(text(words)))
  const full = [...references.map(({ id }, index) => paragraph(text(words), cited(String(id), index))), ...plots.map(plot)]
  for (const [slug, children] of [['plain', plain], ['rich', full]] as const)
    await createPublished(payload, { collection: 'summaries', data: { slug, title: `The ${slug} summary`, body: rich(children) } as never })
}

/** Outcomes with invented trials, told as real ones since plots leave out what is marked as invented. */
async function writeEvidence(payload: Payload): Promise<readonly string[]> {
  const design = await writeTerm(payload, await writeVocabulary(payload, 'designs'), 'designs/randomised-controlled-trial', { controlled: true })
  const vocabulary = await writeVocabulary(payload, 'outcomes')
  const outcomes: string[] = []
  for (const [at] of plots.entries()) {
    const outcome = await writeTerm(payload, vocabulary, `outcomes/outcome-${at}`)
    outcomes.push(outcome)
    for (let index = 0; index < resultsOfEach; index += 1) await writeTrial(payload, { outcome, design, name: `${at}-${index}`, index })
  }
  return outcomes
}

async function writeVocabulary(payload: Payload, key: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'vocabularies', data: { key, title: key, version: '1', hierarchical: true }, depth: 0, overrideAccess: true,
  })
  return String(id)
}

async function writeTerm(payload: Payload, vocabulary: string, key: string, more: object = {}): Promise<string> {
  const slug = key.split('/')[1] ?? key
  const { id } = await payload.create({
    collection: 'terms', data: { vocabulary, slug, key, label: slug, status: 'active', ...more } as never, depth: 0, overrideAccess: true,
  })
  return String(id)
}

type Trial = { readonly outcome: string; readonly design: string; readonly name: string; readonly index: number }

async function writeTrial(payload: Payload, { outcome, design, name, index }: Trial): Promise<void> {
  const study = await createPublished(payload, {
    collection: 'studies',
    data: {
      slug: `trial-${name}`, title: `Trial ${name} of company for people who live alone`, kind: 'primary', status: 'completed',
      year: 2000 + index, design, outcomes: [outcome], isExample: false,
    } as never,
  })
  const estimate = -0.2 - index / 20
  await createPublished(payload, {
    collection: 'results',
    data: {
      study: study.id, outcome, direction: 'improved', comparison: 'between-groups', effectMeasure: 'SMD', estimate,
      ciLower: estimate - 0.2 - index / 50, ciUpper: estimate + 0.2 + index / 50, nTotal: 80 + index, isExample: false,
    } as never,
  })
}
