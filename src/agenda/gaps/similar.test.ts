import { describe, expect, it } from 'vitest'

import { similarGaps } from './similar'

const named = [
  { key: 'outcomes/loneliness', names: ['Loneliness', 'Solitude', 'Einsamkeit', '孤独感', 'الوحدة'] },
  { key: 'populations/young-people', names: ['Young people', 'Jeunes', 'Junge Menschen', '若者'] },
  { key: 'outcomes/costs-and-value', names: ['Costs and value', 'Coûts et valeur'] },
]

const gaps = [
  { id: 'young', terms: ['outcomes/loneliness', 'populations/young-people'], texts: ['Nobody knows whether it eases loneliness among young people.'] },
  { id: 'costs', terms: ['outcomes/costs-and-value'], texts: ['Better ways are needed to report on the economic value of social prescribing services.'] },
  { id: 'harms', terms: [], texts: ['Harms of being referred and then turned away have not been studied.'] },
]

const found = (text: string, ...terms: string[]): readonly string[] =>
  similarGaps({ texts: [text], terms }, gaps, named).map(({ gap }) => gap.id)

describe('gaps like the one that someone tags', () => {
  it('are found by the same terms, whatever the words', () => {
    expect(found('On ne sait rien de cela.', 'outcomes/loneliness', 'populations/young-people')).toEqual(['young'])
  })

  it('are found in another language by the terms that the words name', () => {
    expect(found('Y a-t-il moins de solitude chez les jeunes ?')).toEqual(['young'])
    expect(found('若者の孤独感への効果は不明である')).toEqual(['young'])
  })

  it('are found by like words, misspelt too', () => {
    expect(found('The harms of being refered and turned away have never been studied')).toEqual(['harms'])
    expect(found('We need better ways to report the economic value of social prescribing')).toEqual(['costs'])
  })

  it('are none where the question is another one', () => {
    expect(found('Does singing lower blood pressure in care homes?')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('says in what they are alike', () => {
    const [hit] = similarGaps({ texts: ['Autre chose'], terms: ['outcomes/costs-and-value'] }, gaps, named)
    expect(hit).toMatchObject({ alike: 'terms', gap: { id: 'costs' } })
  })
})
