import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { FindingView } from '@/publishing/views'

import { SiteProvider } from '../../site'
import { FindingList } from './Findings'

const reason = 'Two people have to judge the studies first.'

const finding = (statement: string, why: string | null): FindingView => ({
  statement: { text: statement, lang: 'en' }, outcome: null, reason: why === null ? null : { text: why, lang: 'en' }, basis: [],
})

const shown = (...findings: readonly FindingView[]): string =>
  renderToStaticMarkup(<SiteProvider locale="en"><FindingList findings={findings} table={null} /></SiteProvider>)

describe('findings that are not rated yet', () => {
  it('say once what holds for all of them, before the first', () => {
    const page = shown(finding('Less lonely.', reason), finding('No cheaper.', reason))
    expect(page.split(reason)).toHaveLength(2)
    expect(page.indexOf(reason)).toBeLessThan(page.indexOf('Less lonely.'))
    expect(page.match(/Certainty not yet rated/g)).toHaveLength(2)
  })

  it('say it beside each where reasons differ or one has none', () => {
    const page = shown(finding('Less lonely.', reason), finding('No cheaper.', 'The numbers are missing.'))
    expect(page.indexOf(reason)).toBeGreaterThan(page.indexOf('Less lonely.'))
    expect(page).toContain('The numbers are missing.')
    expect(shown(finding('Less lonely.', reason), finding('No cheaper.', null))).toContain('Nobody has yet judged')
  })
})
