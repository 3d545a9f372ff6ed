import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { ChangeFields, ChangeJob } from '@/appraisal/admin/ChangeJob'
import { newcomersAmong, type Change, type Person } from '@/appraisal/admin/changes'
import { ratingChanges } from '@/appraisal/admin/ratingChanges'
import type { JobProgress as RatingProgress } from '@/appraisal/queries/work'

import type { JobProgress as ExtractionProgress } from '../extraction/queries'
import { extractionChanges } from './extractionChanges'

const [ann, bo, cy, di] = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => ({ id: name.toLowerCase(), name })) as [Person, Person, Person, Person]
const waited = { hasSubmitted: false, hasInterest: false, reminder: null }

const rating = {
  subject: { kind: 'study', id: 's', title: 'A study' }, raters: [{ ...ann, ...waited }, { ...bo, ...waited, hasSubmitted: true }],
  removed: [], arbiter: cy, needed: 2, dueOn: '2031-05-01T00:00:00.000Z',
} as unknown as RatingProgress
const extraction = { label: 'A study', extractors: [{ ...ann, ...waited }, { ...bo, ...waited, hasSubmitted: true }], arbiter: cy, dueOn: null } as unknown as ExtractionProgress

const given = { who: 'di', day: '2031-06-01', reason: 'Away.' }
const named = (changes: readonly Change[]) => changes.map(({ label }) => label)
const sent = (changes: readonly Change[]) => Object.fromEntries(changes.map(({ path, bodyOf }) => [path, bodyOf(given)]))
const fields = (change: Change | undefined) => change
  ? renderToStaticMarkup(<ChangeFields change={change} newcomers={[di]} given={{ who: '', day: change.day?.value ?? '', reason: '' }} onGive={() => undefined} />)
  : ''

describe('changing a job', () => {
  it('leaves alone whoever has submitted, whether they rate or take results out', () => {
    expect(named(ratingChanges(rating))).toEqual(['Take out Ann', 'Change the due date', 'Cancel the job'])
    expect(named(extractionChanges(extraction))).toEqual(['Replace Ann', 'Change the due date', 'Cancel the job'])
    expect(named(ratingChanges({ ...rating, raters: rating.raters.slice(1) }))).toEqual(['Add a rater', 'Change the due date', 'Cancel the job'])
  })

  it('sends what the hub asks for', () => {
    expect(sent(ratingChanges(rating))).toEqual({
      'remove-rater': { rater: 'ann', reason: 'Away.', replacement: 'di' }, due: { dueOn: '2031-06-01' }, cancel: { reason: 'Away.' },
    })
    expect(sent(extractionChanges(extraction))).toEqual({
      replace: { extractor: 'ann', replacement: 'di', reason: 'Away.' }, due: { dueOn: '2031-06-01' }, cancel: { reason: 'Away.' },
    })
    const [removal] = ratingChanges(rating)
    expect(removal?.bodyOf({ ...given, who: '' })).toEqual({ rater: 'ann', reason: 'Away.' })
  })

  it('asks for what is needed and for nothing else', () => {
    const [removal, due, cancel] = ratingChanges(rating)
    const [replacement] = extractionChanges(extraction)
    expect(fields(removal)).toMatch(/Who instead \(can be named later\)<select><option value="" selected="">Nobody yet<.*Why<input required=""/)
    expect(fields(replacement)).toMatch(/Who instead<select required="">/)
    expect(fields(due)).toContain('<input type="date" value="2031-05-01"/>')
    expect(fields(due)).not.toContain('Why')
    expect(fields(cancel)).toMatch(/^<label class="apr-field">Why<input/)
  })

  it('offers those who have no part in it, and names the job for whoever does not see it', () => {
    expect(newcomersAmong([ann, bo, cy, di], [...rating.raters, rating.arbiter])).toEqual([di])
    const html = renderToStaticMarkup(
      <ChangeJob about="A study" changes={ratingChanges(rating)} newcomers={[di]} address="/a" onChanged={() => Promise.resolve()} />,
    )
    expect(html).toContain('<summary>Change this job<span class="apr-hidden"> A study</span></summary>')
    expect(html).toContain('disabled="">Change</button>')
  })
})
