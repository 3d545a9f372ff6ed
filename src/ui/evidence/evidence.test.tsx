import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { exampleCite } from '../examples/cite'
import { exampleResults, exampleTerm, fullStudy } from '../examples/study'
import { SiteProvider } from '../site'
import { StudyView } from '../views/StudyView'
import { QualityBadge, Unconfirmed } from './badges'
import { Direction } from './Direction'
import { directions } from './glyphs'
import { Results } from './Results'
import { TermsByKind } from './Terms'

const shown = (node: ReactNode) => renderToStaticMarkup(<SiteProvider locale="en">{node}</SiteProvider>)
const text = (node: ReactNode) => shown(node).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the signs of evidence', () => {
  it('tell every direction apart by shape and by word, without colour', () => {
    const signs = directions.map((direction) => shown(<Direction value={direction} />))
    expect(new Set(signs.map((sign) => sign.match(/<svg.*<\/svg>/)?.[0])).size).toBe(directions.length)
    expect(new Set(signs.map((sign) => sign.replace(/<[^>]+>/g, ''))).size).toBe(directions.length)
  })

  it('say what is not known', () => {
    expect(text(<QualityBadge value={null} />)).toContain('Not yet rated')
    expect(text(<Direction value="something new" />)).toContain('Unclear')
    expect(text(<Unconfirmed count={2} />)).toContain('2 unconfirmed facts')
  })
})

describe('terms of several vocabularies', () => {
  it('each stand under the name of their own kind', () => {
    const terms = [exampleTerm('outcomes', 'wellbeing', 'Wellbeing'), exampleTerm('countries', 'wales', 'Wales'), exampleTerm('outcomes', 'cost', 'Cost')]
    expect(text(<dl><TermsByKind terms={terms} /></dl>).trim()).toBe('Outcomes Wellbeing Cost Where Wales')
    expect(shown(<TermsByKind terms={[]} />)).toBe('')
  })
})

describe('results of a study', () => {
  const page = text(<Results results={exampleResults} />)

  it('keep change within one group apart from a comparison between groups', () => {
    const [between = '', within = ''] = page.split('Change within one group')
    expect(between).toContain('Compared with another group')
    expect(between).not.toContain('Wellbeing')
    expect(within).toContain('Wellbeing')
  })

  it('show a benefit and a higher cost side by side, never one arrow', () => {
    expect(page).toMatch(/Anxiety .*Improved/)
    expect(page).toMatch(/Cost to the health service.*Worsened/)
  })

  it('write an interval as evenly as its source', () => {
    expect(page).toContain('Mean difference −1.4 points, 95% interval −2.6 to −0.3')
  })

  it('show both years where sources disagree, with the choice and the reason', () => {
    const study = text(<StudyView study={fullStudy} fieldName="gardening" cite={exampleCite} />)
    expect(study).toMatch(/Sources disagree.*2021.*Shown by the hub.*2020.*Unconfirmed.*Why: The journal/)
  })
})
