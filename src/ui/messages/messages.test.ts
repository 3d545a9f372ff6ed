import { describe, expect, it } from 'vitest'

import { ar } from './ar'
import { cy } from './cy'
import { de } from './de'
import { en, type Catalogue, type MessageKey, type Plural } from './en'
import { es } from './es'
import { fr } from './fr'
import { messages } from './index'
import { ja } from './ja'
import { pt } from './pt'

const translations = { cy, fr, es, pt, de, ja, ar } satisfies Record<string, Catalogue>
const keys = Object.keys(en) as MessageKey[]

const formsOf = (text: string | Plural): Partial<Record<string, string>> =>
  typeof text === 'string' ? { other: text } : text

const gapsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()

describe.each(Object.entries(translations) as [keyof typeof translations, Catalogue][])('the interface in %s', (locale, catalogue) => {
  const texts = Object.entries(catalogue) as [MessageKey, string | Plural][]

  it('translates only texts that exist in English, and leaves none empty', () => {
    expect(texts.filter(([key]) => !Object.hasOwn(en, key)).map(([key]) => key)).toEqual([])
    expect(texts.filter(([, text]) => Object.values(formsOf(text)).some((form) => !form?.trim())).map(([key]) => key)).toEqual([])
  })

  it('keeps the gaps that are filled in', () => {
    const wrong = texts.filter(([key, text]) => {
      const expected = gapsOf(formsOf(en[key]).other ?? '')
      const { other, ...small } = formsOf(text)
      // A form for one exact number may say the number in words.
      const strange = Object.values(small).some((form) => {
        const gaps = gapsOf(form ?? '')
        return gaps.some((gap) => !expected.includes(gap)) || expected.some((gap) => gap !== '{count}' && !gaps.includes(gap))
      })
      return strange || gapsOf(other ?? '').join() !== expected.join()
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('uses only plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const strange = texts.filter(([, text]) => Object.keys(formsOf(text)).some((form) => !pluralCategories.includes(form as Intl.LDMLPluralRule)))
    expect(strange.map(([key]) => key)).toEqual([])
  })

  it('says everything, so that no reader meets English in between', () => {
    expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([])
  })
})

describe('counted texts', () => {
  it.each([
    ['cy', 1, '1 canlyniad'],
    ['cy', 2, '2 ganlyniad'],
    ['cy', 3, '3 chanlyniad'],
    ['cy', 12, '12 canlyniad'],
    ['fr', 0, '0 résultat'],
    ['fr', 2, '2 résultats'],
    ['ja', 2, '2件'],
    ['ar', 2, 'نتيجتان'],
  ] as const)('in %s for %i', (locale, count, text) => {
    expect(messages(locale)('search.found', { count })).toBe(text)
  })
})
