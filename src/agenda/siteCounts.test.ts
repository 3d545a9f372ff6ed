import { describe, expect, it } from 'vitest'
import { groupSiteCounts, siteCountsProblem } from './siteCounts'

const blog = { count: 12, country: 'gb', what: 'NHS sites', source: 'UCL blog' }
const page = { count: 10, country: 'gb', what: 'nhs  sites ', source: 'project page' }
const abroad = { count: 22, country: 'us', what: 'NHS sites', source: 'UCL blog' }

describe('site counts', () => {
  it('that speak of the same thing stand side by side, and their disagreement shows', () => {
    const [england, states] = groupSiteCounts([blog, abroad, page])
    expect(england).toMatchObject({ what: 'NHS sites', rows: [blog, page], chosen: null, disagreement: true })
    expect(states).toMatchObject({ rows: [abroad], chosen: abroad, disagreement: false })
  })

  it('agree where two sources state one number', () => {
    expect(groupSiteCounts([blog, { ...page, count: 12 }])).toMatchObject([{ disagreement: false }])
  })

  it('show the one the curator chose', () => {
    const chosen = { ...page, chosen: true }
    expect(groupSiteCounts([blog, chosen])).toMatchObject([{ chosen, disagreement: true }])
    expect(siteCountsProblem([blog, chosen, { ...abroad, chosen: true }])).toBeNull()
  })

  it('are refused with two chosen, naming the rows', () => {
    const problem = siteCountsProblem([{ ...blog, chosen: true }, abroad, { ...page, chosen: true }])
    expect(problem).toContain('Site counts 1 and 3 are all chosen')
    expect(problem).toContain('take it off the others')
  })
})
