import { describe, expect, it } from 'vitest'

import { importStates } from '@collections/importBatches/options'

import { noCounts } from '../counts'
import { bulkInWords } from './bulk'
import { commitButton, commitInWords, undoInWords } from './commitWords'
import { compareItems } from './comparison'
import { withMeaning } from './mapping'
import { problemsCsv, problemWords } from './problems'
import { countAddress } from './recordCounts'
import { searchOf, sourceLabel, emptyCircumstances, emptySource } from './searchRecord'
import { announcedShare, canStop, firstPoll, nextPoll, stageOf } from './stage'
import { whatIsMissing } from './StartImport'
import { bytesInWords, dayInWords, listed, progressInWords, shareOf } from './wording'

describe('the stages of the page', () => {
  it('shows one face for each state', () => {
    expect(Object.fromEntries(importStates.map(({ value }) => [value, stageOf(value)]))).toEqual({
      waiting: 'working', reading: 'working', comparing: 'working', preview: 'deciding', committing: 'working',
      committed: 'added', undoing: 'working', undone: 'undone', cancelled: 'stopped', failed: 'failed',
    })
    expect(importStates.filter(({ value }) => canStop(value)).map(({ value }) => value)).toEqual(['waiting', 'reading', 'comparing'])
  })

  it('asks each second while something moves, and ever more seldom while nothing does', () => {
    const delays = (heard: ('moved' | 'same' | 'nothing')[]): number[] => {
      let poll = firstPoll
      return heard.map((each) => (poll = nextPoll(poll, each)).delay)
    }
    expect(delays(['moved', 'moved'])).toEqual([1000, 1000])
    expect(delays(['same', 'same', 'moved'])).toEqual([1400, 1960, 1000])
    expect(Math.max(...delays(Array(30).fill('same')))).toBe(5000)
    expect(delays(['nothing', 'nothing', 'nothing', 'same'])).toEqual([2000, 4000, 8000, 1000])
    expect(Math.max(...delays(Array(30).fill('nothing')))).toBe(30_000)
  })

  it('tells screen readers each quarter of the way, not each second', () => {
    expect([0, 24, 25, 60, 99, 100].map(announcedShare)).toEqual([0, 0, 25, 50, 75, 100])
  })
})

describe('words and numbers', () => {
  it('tells progress', () => {
    expect(progressInWords('reading', { done: 1200, total: 5000 })).toBe('Reading the file: 1,200 of 5,000 (24 %)')
    expect(progressInWords('reading', { done: 1200 })).toBe('Reading the file: 1,200 so far')
    expect(progressInWords('waiting', null)).toBe('Waiting to start …')
    expect(shareOf(4999, 5000)).toBe(99)
  })

  it('tells sizes, days and lists', () => {
    expect([0, 1536, 52_428_800].map(bytesInWords)).toEqual(['0 bytes', '1.5 KB', '50 MB'])
    expect(dayInWords('2026-02-03T10:00:00.000Z')).toBe('3 February 2026')
    expect(dayInWords('nonsense')).toBe('')
    expect(listed(['a', '', 'b', 'c'])).toBe('a, b and c')
  })

  it('says in numbers what adding will do', () => {
    const counts = { add: 1200, merge: 34, skip: 1, undecided: 0 }
    expect(commitButton(counts)).toBe('Add 1,200 and merge 34')
    expect(commitButton({ add: 0, merge: 0, skip: 3, undecided: 0 })).toBe('Close the import without adding anything')
    expect(commitInWords(counts).join(' ')).toContain('1,200 records become new references')
    expect(commitInWords(counts).join(' ')).toContain('1 record is left out')
  })

  it('says in numbers what taking back removes', () => {
    const outcomes = { added: 1200, merged: 1, unchanged: 0, skipped: 0, undone: 0 }
    expect(undoInWords({ ...noCounts(), outcomes })).toBe('It removes 1,200 references that came with it and puts back 1 reference as it was before.')
    expect(undoInWords({ ...noCounts(), outcomes: { ...outcomes, added: 0, merged: 0 } })).toContain('Changes nothing')
  })

  it('says how many records a rule concerns before it is applied', () => {
    expect(bulkInWords({ count: 34, verdict: 'ask', score: 20, decision: 'merge' })).toBe(
      'All 34 records that are “perhaps the same” with a score of 20 or more: merge with the one that is there.',
    )
    expect(bulkInWords({ count: 0, verdict: 'conflict', score: undefined, decision: 'skip' })).toBe('No record is “in conflict”.')
  })

  it('says what is missing before anything is sent', () => {
    expect(whatIsMissing('file', 0, '')).toContain('Choose a file')
    expect(whatIsMissing('identifiers', 0, ' \n')).toContain('DOI')
    expect(whatIsMissing('file', 1, '')).toBeNull()
  })
})

describe('the search record', () => {
  it('sends what was filled in', () => {
    expect(searchOf({ ...emptySource, database: ' MEDLINE ' }, { ...emptyCircumstances, limits: 'None' })).toEqual({
      sourceType: 'database', database: 'MEDLINE', limits: 'None',
    })
    expect([sourceLabel({ database: 'MEDLINE', platform: 'Ovid' }), sourceLabel({ platform: 'Ovid' }), sourceLabel(null)]).toEqual(['MEDLINE (Ovid)', 'Ovid', ''])
  })
})

describe('two records side by side', () => {
  it('take no notice of case, spaces and dashes', () => {
    const words = compareItems({ type: 'book', title: 'A  Study', page: '1–9' }, { type: 'book', title: 'a study', page: '1-9' }).map(({ word }) => word)
    expect(words).toEqual(['same', 'same', 'same'])
  })

  it('name the kind of document as people do, also one that the hub has no word for', () => {
    const kindOf = (type: string) => compareItems({ type }, null)[0]?.one
    expect([kindOf('article-journal'), kindOf('motion_picture')]).toEqual(['Journal article', 'motion_picture'])
  })

  it('show names, dates and identifiers as text, and unknown fields too', () => {
    const fields = compareItems(
      {
        type: 'report', author: [{ family: 'Husk', given: 'K' }, { literal: 'NHS' }], issued: { 'date-parts': [[2014, 2], [2014, 5]] },
        custom: { identifiers: [{ scheme: 'trial', value: 'NCT1' }] }, 'x-odd': 'y',
      },
      null,
    )
    expect(fields.map(({ field, one }) => `${field}=${one}`)).toEqual([
      'Kind=Report', 'Authors=Husk, K; NHS', 'Date=2014-02/2014-05', 'Further identifiers=trial: NCT1', 'x-odd=y',
    ])
  })
})

describe('problems', () => {
  it('are told in plain words, also those with a code nobody knows yet', () => {
    expect(problemWords('no-title').remedy).toContain('title')
    expect(problemWords('some-new-code').label).toBe('Some new code')
    expect(problemWords('constructor').label).toBe('Constructor')
  })

  it('make a table that no spreadsheet runs', () => {
    const table = problemsCsv([{ line: 3, record: 0, code: 'bad-date', message: '=1+1, "x"' }])
    expect(table).toContain('3,1,Dates that cannot be read,"\'=1+1, ""x""",Add the date after the import.,bad-date')
  })
})

describe('columns and counts', () => {
  it('gives each meaning to one column only', () => {
    const mapping = { columns: [{ header: 'a', variable: 'title' }, { header: 'b', variable: null }] }
    expect(withMeaning(mapping, 1, 'title').columns.map(({ variable }) => variable)).toEqual([null, 'title'])
    expect(withMeaning(mapping, 0, null).columns.map(({ variable }) => variable)).toEqual([null, null])
  })

  it('counts records by a filter', () => {
    expect(countAddress('/api', 'b1', { verdict: 'ask', minScore: 20 })).toBe(
      '/api/import-records/count?where[and][0][batch][equals]=b1&where[and][1][verdict][equals]=ask&where[and][2][score][greater_than_equal]=20',
    )
  })
})
