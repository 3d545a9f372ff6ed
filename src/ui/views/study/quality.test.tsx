import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { bareStudy, fullStudy } from '../../examples/study'
import { exampleChecklist } from '../../examples/ratings'
import { SiteProvider } from '../../site'
import { OthersRatings, Quality } from './Quality'

const shown = (view: ReactElement, locale: 'en' | 'ar' = 'en') => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the quality of a study', () => {
  const html = shown(<Quality study={fullStudy} />)
  const words = wordsOf(html)

  it('says what each overall judgement means, which result it is for, and how it came about', () => {
    expect(words).toContain('For the result: Anxiety, 4 months')
    expect(words).toContain('There are doubts about the result.')
    expect(words).toContain('One person in eight was not followed.')
    expect(words).toMatch(/Two raters judged independently and then agreed, 3 February 2026/)
    expect(words).toContain('For the result: Cost, 4 months')
    expect(words).toMatch(/a third person settled where they differed/)
  })

  it('says that an invented rating is invented', () => {
    expect(words.match(/Fictional example, not a real record/g)).toHaveLength(2)
    expect(words).toContain('Fictional example: Anxiety, 4 months')
  })

  it('tells how far the tool was checked, where its authors explain it, and gives the chart as files', () => {
    expect(words).toContain('compared with its sources only in part')
    expect(html).toContain('href="https://example.org/guidance"')
    expect(html).toContain('/export/quality/traffic-light.svg?instrument=example-tool%401&amp;study=example-garden-groups')
  })

  it('keeps what other reviews said out of the hub’s own ratings', () => {
    expect(words).not.toContain('A fictional review')
    const theirs = wordsOf(shown(<OthersRatings study={fullStudy} />))
    expect(theirs).toContain('A fictional review : RoB 2, some concerns')
    expect(theirs).toContain('These are the reviewers’ judgements, not ours.')
  })

  it('shows a profile without an overall judgement, and says why', () => {
    const rating = {
      ...fullStudy.ratings[0], id: 'p', result: null, instrument: exampleChecklist, instrumentKey: 'example-checklist@1',
      domains: {}, overall: null, answers: { S1: 'yes', '1.1': 'no' }, reasons: [],
    } as (typeof fullStudy.ratings)[number]
    const profile = wordsOf(shown(<Quality study={{ ...fullStudy, ratings: [rating] }} />))
    expect(profile).toContain('This tool gives no overall judgement. Its authors advise against a score.')
    expect(profile).not.toContain('Overall')
  })

  it('is said to be missing where nobody has rated the study', () => {
    expect(wordsOf(shown(<Quality study={bareStudy} />))).toContain('Not rated here yet.')
    expect(shown(<OthersRatings study={bareStudy} />)).toBe('')
  })

  it('quotes a review about its studies together as the review’s own words', () => {
    const scope = { studies: 15, participants: null, searchedTo: null, qualityOfIncluded: 'All rated high risk of bias.' }
    const said = wordsOf(shown(<OthersRatings study={{ ...bareStudy, kind: 'review', scope }} />))
    expect(said).toContain('All rated high risk of bias.')
    expect(said).toContain('It says nothing about any single study and is not a rating by this hub.')
  })
})
