import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { exampleResult } from '../../plots/testing/results'
import { bodiesOf } from '../evidence/body'
import { propose } from '../proposals/propose'
import type { RateAnswer } from '../queries'
import { RateForm } from './RateForm'

const [body] = bodiesOf(['a', 'b'].map((id) => ({
  result: exampleResult(id), people: 300, events: null, rating: { instrumentKey: 'rob2-assignment@2019-08-22', band: 'low' as const },
})))

function answer(data: Partial<RateAnswer>): RateAnswer {
  if (!body) throw new Error('There is no body of evidence.')
  return {
    id: 'rating', label: 'Company: Loneliness (controlled)', kind: 'controlled', state: 'draft', facts: [], studies: [],
    proposals: propose(body, { appreciable: null, baseline: null }), form: { answers: {}, judgements: {} }, lacksFinding: false, readersAt: null, isOwn: false, isOutdated: false, updatedAt: '2026-02-03T10:00:00.000Z', ...data,
  }
}

const html = (data: Partial<RateAnswer>): string =>
  renderToStaticMarkup(<RateForm address="/api/rate" ratings="/api" data={answer(data)} onStep={async () => undefined} />)
const text = (data: Partial<RateAnswer>): string => html(data).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the form for rating certainty', () => {
  it('sets the proposal beside each reason, with its grounds and where they come from', () => {
    const shown = text({ form: { answers: { start: { response: 'randomised' } }, judgements: {} } })
    expect(shown).toMatch(/Risk of bias .*The hub proposes: Serious \(−1\) 100% of the weight comes from studies at high risk of bias.*GRADE guidelines 4.*Accept “Serious” with this reason/)
    expect(shown).toMatch(/Indirectness .*For you to decide/)
    expect(shown).toMatch(/Publication bias .*Nothing can be proposed/)
  })

  it('takes nothing over by itself', () => {
    expect(html({})).not.toMatch(/<input[^>]*checked/)
    expect(text({})).toContain('Not complete yet')
  })

  it('asks about rating up only where the certainty started low and nothing fell', () => {
    const unmoved = Object.fromEntries(['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'].map((place) => [place, { level: 'not-serious' }]))
    const startingAs = (start: string) => text({ form: { answers: { start: { response: start } }, judgements: unmoved } })
    expect(startingAs('non-randomised')).toContain('Your decision on large effect')
    expect(startingAs('randomised')).not.toContain('Your decision on large effect')
  })

  it('offers no place to type the level by GRADE, and one with a reason by GRADE-CERQual', () => {
    expect(html({})).not.toContain('<select')
    const judgements = Object.fromEntries(['methodological-limitations', 'coherence', 'adequacy', 'relevance'].map((place) => [place, { level: 'minor', reason: 'So.' }]))
    const form = { answers: { 'dissemination-bias': { response: 'not-suspected' } }, judgements }
    expect(text({ kind: 'qualitative', proposals: {}, form })).toMatch(/High .*Judge otherwise/)
  })

  it('groups choices under a legend, so that a keyboard and a voice can use them', () => {
    const page = html({})
    expect(page.match(/<fieldset/g)?.length).toBe(page.match(/<legend>[^<]+<\/legend>/g)?.length)
    const named = [...page.matchAll(/<input type="radio" name="([^"]+)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(10)
  })

  it('can only be read while it is in review', () => {
    for (const isOwn of [true, false]) {
      const shown = html({ state: 'in-review', isOwn })
      expect(shown).toContain(isOwn ? 'somebody else confirms it' : 'waits for a second person')
      expect(shown).not.toContain('Accept “')
      expect(shown).not.toContain('<button type="submit"')
      expect((shown.match(/<fieldset/g) ?? []).length).toBe((shown.match(/<fieldset[^>]*disabled/g) ?? []).length)
    }
  })
})
