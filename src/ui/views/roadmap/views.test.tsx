import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { QuestionItem, QuestionView as Question, RoadmapView as Roadmap } from '@/agenda/roadmap/roadmap-view'

import type { LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { QuestionView } from './QuestionView'
import { arrangements, RoadmapView } from './RoadmapView'

const html = (view: React.ReactNode, locale: LocaleCode = 'en'): string => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)

const item: QuestionItem = {
  path: '/roadmap/cost', question: { text: 'What does it cost?', lang: 'en' }, type: 'policy', status: 'under-way', lead: 'Example Trust',
  started: '2026-01', due: '2027', countries: [], projects: 1, isExample: true,
}
const roadmap: Roadmap = {
  today: '2026-11-22', questions: [item, { ...item, path: '/roadmap/harm', question: { text: 'Any harms?', lang: 'en' }, lead: null, started: null, due: null, status: 'proposed' }],
  moved: {
    since: '2026-10-01', isMeeting: true, isOtherAsked: false, gone: 1,
    questions: [{ path: '/roadmap/cost', question: item.question, moves: [{ what: 'status', from: 'Agreed', to: 'Under way' }, { what: 'lead', from: null, to: 'Example Trust' }] }],
  },
}

describe('the roadmap', () => {
  it.each(arrangements)('is arranged by %s through links alone, and says which one it is', (by) => {
    const page = html(<RoadmapView roadmap={roadmap} by={by} since="2026-10-01" />)
    for (const words of ['What does it cost?', 'Any harms?']) expect(page).toContain(words)
    expect(page).toMatch(new RegExp(`href="/roadmap\\?by=${by}&amp;since=2026-10-01" aria-current="page"`))
  })

  it('says what has moved since the last meeting, and how many questions were archived', () => {
    const page = html(<RoadmapView roadmap={roadmap} by="status" since="" />)
    for (const words of ['What has moved since 1 October 2026', 'The last meeting was on that day.', 'Status: Agreed → Under way', 'Led by: – → Example Trust', '1 question was archived.'])
      expect(page).toContain(words)
  })

  it('names what is not known, last', () => {
    const page = html(<RoadmapView roadmap={roadmap} by="owner" since="" />)
    expect(page.indexOf('Nobody leads it yet')).toBeGreaterThan(page.indexOf('>Example Trust<'))
  })

  it('leads from an empty one to how priorities are set, in the language of the reader', () => {
    const page = html(<RoadmapView roadmap={{ ...roadmap, questions: [], moved: { ...roadmap.moved, questions: [], gone: 0 } }} by="status" since="" />, 'de')
    expect(page).toContain('href="/de/priorities"')
    expect(page).toContain('Noch steht keine Frage auf dem Fahrplan')
  })
})

describe('the page of a question', () => {
  const question: Question = {
    ...item, slug: 'cost', wasReopened: true, statusReason: null, leadParty: { name: 'Example Trust', path: '/partners#trust', kind: null, note: null }, partners: [],
    funders: [], epicot: [{ part: 'population', text: { text: 'Adults', lang: 'en' } }], projectLinks: [], gaps: [{ path: '/gaps/cost', title: 'Cost' }],
    round: { path: '/priorities/first', title: 'First round' }, answeredBy: null,
  }

  it('leads to the gaps and the round that it comes from, and says what is missing', () => {
    const page = html(<QuestionView question={question} />)
    for (const words of ['href="/gaps/cost"', 'href="/priorities/first"', 'No funder is named', 'No project works on it yet.', 'so the question is open again'])
      expect(page).toContain(words)
  })

  it('leads to the summary that answers it', () => {
    const page = html(<QuestionView question={{ ...question, wasReopened: false, status: 'answered', answeredBy: { path: '/summaries/cost', title: 'The cost' } }} />)
    expect(page).toContain('Answered by <a href="/summaries/cost" dir="auto">The cost</a>')
  })
})
