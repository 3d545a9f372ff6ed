import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { RoundView as Round, VoteForm } from '@/agenda/rounds/round-view'

import type { LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { siteIn } from '../../siteIn'
import { roundFile } from './files'
import { PrioritiesView } from './PrioritiesView'
import { RoundView } from './RoundView'
import { VoteView } from './VoteView'

const text = (words: string) => ({ text: words, lang: 'en' })

const html = (view: React.ReactNode, locale: LocaleCode = 'en'): string => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)

const round: Round = {
  slug: 'first', title: text('First round'), scope: text('What matters'), howToTakePart: null, isExample: true, step: 'agreed', closesAt: '2026-01-31T12:00:00.000Z',
  steps: [{ step: 'gathering', at: '2026-01-01T00:00:00.000Z', reason: null, state: 'done' }, { step: 'agreed', at: '2026-03-01T00:00:00.000Z', reason: null, state: 'now' }],
  groups: [{ key: 'patients', name: text('Patients'), description: null }, { key: 'workers', name: text('Link workers'), description: null }],
  choices: 3, fewestVoters: 5, shortlist: 1,
  kept: [{ wording: text('What does it cost?'), path: '/gaps/cost', evidence: { verdict: 'not-answered', reason: 'Nothing found.', studies: 0, reviews: 0, search: '/search?outcome=cost' } }],
  leftOut: [
    { wording: text('The price'), path: null, fate: 'merged', into: text('What does it cost?'), reason: 'Asks the same.', evidence: null },
    { wording: text('Elsewhere'), path: null, fate: 'out-of-scope', into: null, reason: 'Another field.', evidence: null },
  ],
  results: {
    choices: 3,
    groups: [{ key: 'patients', name: text('Patients'), voters: 8, isCounted: true }, { key: 'workers', name: text('Link workers'), voters: 2, isCounted: false }],
    rows: [{
      item: 'a', wording: text('What does it cost?'), path: '/gaps/cost', sum: 1, place: 1, isTied: false, isShortlisted: true, counts: [[5, 1, 0], []],
      cells: [{ place: 1, isTied: false, rank: 1, points: 17, mean: 2.125, chosenBy: 6 }, null],
    }],
  },
  agreed: [{ wording: text('What does it cost?'), path: '/gaps/cost', place: 1, reason: 'Decides what is paid for.', outcome: {
    questions: [{ path: '/roadmap/cost', title: text('What is paid?'), status: 'under-way', isExample: true }], summaries: [{ path: '/summaries/cost', title: 'What it costs' }],
  } }],
}

const form: VoteForm = {
  path: '/priorities/first/vote/token', roundPath: '/priorities/first', title: text('First round'), scope: null, isExample: true, group: text('Patients'),
  closesAt: '2026-01-31T12:00:00.000Z', choices: 2, fewestVoters: 5, revision: 3,
  items: [{ id: 'a', wording: text('What does it cost?'), about: null, gapPath: '/gaps/cost', place: '1' }, { id: 'b', wording: text('Any harms?'), about: null, gapPath: null, place: '1' }],
  standing: [text('Any harms?')],
}

describe('the page of a round', () => {
  const page = html(<RoundView round={round} />)

  it('says on its face that it is invented', () => {
    expect(page).toContain('This round is invented.')
  })

  it('says what was left out and why, and what each group put first', () => {
    for (const words of ['Merged into “What does it cost?”', 'Asks the same.', 'Another field.', '17 points, mean 2.1', 'Link workers: too few people voted.', 'Decides what is paid for.'])
      expect(page).toContain(words)
  })

  it('leads from the agreed list to what came of it, and says where nothing did', () => {
    expect(page).toMatch(/On the roadmap: <a href="\/roadmap\/cost"><span[^>]*>What is paid\?<\/span><\/a> · Under way/)
    expect(page).toMatch(/Summary: <a href="\/summaries\/cost"[^>]*>What it costs<\/a>/)
    expect(page).not.toContain('Nothing has come of it yet')
    const [line] = round.agreed ?? []
    const bare = line && { ...line, outcome: { questions: [], summaries: [] } }
    expect(html(<RoundView round={{ ...round, agreed: bare ? [bare] : [] }} />)).toContain('Nothing has come of it yet')
  })

  it('gives everything as files without names, and none of a group of too few', () => {
    const site = siteIn('en')
    expect(roundFile(round, 'votes-patients.csv', site)?.content).toContain('What does it cost?,5,1,0,17,2.13,1')
    expect(roundFile(round, 'agreed.csv', site)?.content).toContain('1,What does it cost?,Decides what is paid for.')
    expect(roundFile(round, 'decisions.csv', site)?.content).toContain('Elsewhere,Out of scope,Another field.')
    expect(roundFile(round, 'votes-workers.csv', site)).toBeNull()
    expect(roundFile({ ...round, results: null, agreed: null }, 'ranking.svg', site)).toBeNull()
  })
})

describe('the page to vote on', () => {
  it('is a form that works without scripts, each gap with a place by name', () => {
    const page = html(<VoteView vote={{ form, notice: null, problems: [] }} />, 'fr')
    expect(page).toMatch(/<form[^>]* action="\/fr\/priorities\/first\/vote\/token" method="post">/)
    expect(page).toContain('<input type="hidden" name="seen" value="3"/>')
    expect(page.match(/<select[^>]*name="place-[ab]"/g)).toHaveLength(2)
    expect(page).not.toContain('<script')
  })

  it('says what is wrong at the top and beside the field', () => {
    const page = html(<VoteView vote={{ form, notice: null, problems: [{ code: 'place-twice', item: 'b', place: 1 }] }} />)
    expect(page).toMatch(/role="alert".*<a href="#place-b">Place 1 is given to two gaps/s)
    expect(page).toMatch(/aria-invalid="true" aria-describedby="problem-b"/)
  })

  it.each(['unknown', 'revoked', 'expired', 'not-open-yet', 'closed', 'cancelled', 'too-often'])('says why there is nothing to vote on: %s', (closed) => {
    const page = html(<VoteView vote={{ closed, title: null, roundPath: null }} />)
    expect(page).not.toContain('<form')
    expect(page).not.toContain(`>${closed}<`)
  })
})

describe('the list of rounds', () => {
  it('explains the method where there is none yet', () => {
    const page = html(<PrioritiesView rounds={[]} />)
    expect(page).toContain('There has been no round yet')
    expect(page).toContain('James Lind Alliance')
  })
})
