import { describe, expect, it } from 'vitest'

import { placeField, readBallot } from './ballot'

const choosing = { items: ['a', 'b', 'c', 'd'], choices: 3 }

/** As a form sends it: a place for each gap, nothing for those that were left out. */
const vote = (places: Record<string, string>, more: [string, string][] = []) =>
  readBallot([...Object.entries(places).map(([item, place]) => [placeField(item), place] as const), ...more], choosing)

describe('a vote as a form sends it', () => {
  it('is the gaps in the order of their places', () => {
    expect(vote({ a: '2', b: '', c: '1', d: '' })).toEqual({ choices: ['c', 'a'] })
  })

  it('leaves other fields of the form alone', () => {
    expect(vote({ a: '1' }, [['seen', '0']])).toEqual({ choices: ['a'] })
  })

  it.each([
    ['nothing chosen', vote({ a: '', b: '' }), [{ code: 'empty', item: null }]],
    ['more choices than allowed', vote({ a: '1', b: '2', c: '3', d: '4' }), [{ code: 'too-many', item: null }, { code: 'place-unknown', item: 'd' }]],
    ['a gap that is not in the round', vote({ a: '1' }, [['place-elsewhere', '2']]), [{ code: 'not-in-round', item: null }]],
    ['the same gap twice', vote({ a: '1' }, [['place-a', '2']]), [{ code: 'repeated', item: 'a' }]],
    ['a place twice', vote({ a: '1', b: '1' }), [{ code: 'place-twice', item: 'b', place: 1 }]],
    ['no place between', vote({ a: '1', b: '3' }), [{ code: 'place-missing', item: null, place: 2 }]],
    ['a place that is none', vote({ a: '-1' }), [{ code: 'place-unknown', item: 'a' }]],
    ['words for a place', vote({ a: 'first' }), [{ code: 'place-unknown', item: 'a' }]],
    ['ten thousand gaps from elsewhere', vote({}, Array.from({ length: 10_000 }, (_, index) => [`place-x${index}`, '1'] as [string, string])), [{ code: 'not-in-round', item: null }]],
  ] as const)('with %s is refused', (_name, read, problems) => {
    expect(read).toEqual({ problems })
  })
})
