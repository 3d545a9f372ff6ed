import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { exampleCite } from '../examples/cite'
import { bareStudy, fullStudy } from '../examples/study'
import { exampleBriefing, exampleSummary } from '../examples/written'
import { SiteProvider } from '../site'

import { BriefingView } from './BriefingView'
import { StudyView } from './StudyView'
import { SummaryView } from './SummaryView'

const shown = (view: ReactElement) => renderToStaticMarkup(<SiteProvider locale="en">{view}</SiteProvider>)
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
const localTargets = (html: string) => [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)

describe('a summary', () => {
  const html = shown(<SummaryView summary={exampleSummary} cite={exampleCite} />)

  it('gives benefits and criticism the same standing', () => {
    const levelOf = (words: string) => new RegExp(`<h(\\d)[^>]*>[^<]*${words}`, 'i').exec(html)?.[1]
    expect(html).toContain('People said that they felt calmer.')
    expect(html).toContain('Nobody was followed for more than four months.')
    expect(levelOf('critic|against|limits')).toBe(levelOf('benefit|for it'))
  })

  it('leads to the priority that it was written for', () => {
    expect(html).toContain('Written for the priority')
    expect(html).toContain('href="/gaps/comparison-groups"')
  })

  it('marks itself as fictional', () => {
    expect(html).toMatch(/fictional|example/i)
  })
})

describe('a briefing', () => {
  const html = shown(<BriefingView briefing={exampleBriefing} cite={exampleCite} />)

  it('leads from the text to the footnote and back', () => {
    expect(html).toContain('The trial report.')
    expect(localTargets(html).filter((id) => !idsOf(html).includes(id))).toEqual([])
    expect(localTargets(html).length).toBeGreaterThan(3)
  })

  it('lists its sections in the contents', () => {
    const contents = html.slice(0, html.lastIndexOf('What garden groups are'))
    expect(contents).toContain('What garden groups are')
    expect(html.match(/What is missing/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a study', () => {
  it('says below its title who published it, when and where', () => {
    const html = shown(<StudyView study={fullStudy} fieldName="social prescribing" cite={exampleCite} />)
    expect(html).toMatch(/<\/h1><p[^>]*><a href="\/references\/example-main-report"[^>]*>Example A, Sample B\. 2021\.[^<]*<\/a><a href="https:\/\/example\.org\/main">/)
  })
})

describe('a study of which little is known', () => {
  it('says what is not known instead of leaving it out', () => {
    expect(shown(<StudyView study={bareStudy} fieldName="social prescribing" cite={exampleCite} />)).toMatch(/not known/i)
  })
})
