import { describe, expect, it } from 'vitest'

import { hasFigure, markedPieces } from './marks'
import type { ClaimMark } from './view'

const mark = (figure: string): ClaimMark =>
  ({ figure, claim: { path: '/claims/a', statement: { text: 'A claim', lang: 'en' }, figure, state: 'overstated', isExample: false } })

describe('the figure of a claim in a text', () => {
  it.each([
    ['£3.42 per £1', 'It returned £3.42 for every £1 invested.', true],
    ['£3.42 per £1', 'It returned £13.42 for every £1, or £3.425.', false],
    ['32%', 'Men are 32 per cent less likely to go.', true],
    ['32%', 'It was 132% higher.', false],
    ['12 sites', 'It works with 12 sites across England.', true],
    ['12 sites', 'It lasted 12 months.', false],
  ])('%s in “%s”: %s', (figure, text, found) => expect(hasFigure(text, figure)).toBe(found))

  it('is marked once, with all words kept', () => {
    const marks = [mark('£3.42 per £1'), mark('32%')]
    const pieces = markedPieces('Men go 32% less. It returns £3.42, that is £3.42.', marks)
    expect(pieces.map(({ text }) => text).join('')).toBe('Men go 32% less. It returns £3.42, that is £3.42.')
    expect(pieces.filter((piece) => piece.mark).map(({ text }) => text)).toEqual(['32%', '£3.42'])
  })
})
