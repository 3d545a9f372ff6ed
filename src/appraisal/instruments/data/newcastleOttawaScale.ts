import type { Condition, Domain, Instrument, Item, Level, ResponseOption, Rule } from '../types'

/** Answers of one item: the first `stars` of them earn a star. */
type Question = { id: string; label: string; stars: number; answers: readonly string[] }

export type NewcastleOttawaScale = {
  id: string
  of: string
  designs: readonly string[]
  selection: readonly Question[]
  comparability: string
  third: { label: string; gloss: string; questions: readonly Question[] }
  verification: Instrument['verification']
  sources: Instrument['sources']
}

/** A question of the scale; the first `stars` of its answers earn a star each. */
export function question(id: string, label: string, stars: number, answers: readonly string[]): Question {
  return { id, label, stars, answers }
}

/**
 * Ids carry the letter of the answer on the form and whether it earns a star, such as "star-a" or "none-c".
 */
function optionsOf({ stars, answers }: Question): ResponseOption[] {
  return answers.map((label, index) => {
    const letter = 'abcde'.charAt(index)
    return index < stars ? { id: `star-${letter}`, label: `${label} ★` } : { id: `none-${letter}`, label }
  })
}

/**
 * A Newcastle–Ottawa Scale: the stars of each part follow from the answers, and the AHRQ's thresholds
 * propose a verdict from the stars of the parts.
 */
export function newcastleOttawa(scale: NewcastleOttawaScale): Instrument {
  const { id, of, designs, selection, comparability, third, verification, sources } = scale
  const questions = [...selection, ...third.questions]
  return {
    id,
    version: '2000',
    name: `Newcastle–Ottawa Scale for ${of}`,
    shortName: `Newcastle–Ottawa, ${of}`,
    unit: 'study',
    designs,
    state: 'current',
    verification,
    sources: [...sources, {
      title: 'Wells et al., Ottawa Hospital Research Institute', seen: false,
      url: 'https://www.ohri.ca/programs/clinical_epidemiology/oxford.asp',
    }],
    guidanceUrl: 'https://www.ohri.ca/programs/clinical_epidemiology/oxford.asp',
    licence: 'Published by its authors for free use without a stated licence. The hub shows item numbers '
      + 'and short labels of its own.',
    responseSets: {
      ...Object.fromEntries(questions.map((each) => [each.id, optionsOf(each)])),
      comparability: [
        { id: 'both', label: 'The most important factor and another ★★' },
        { id: 'most-important', label: 'The most important factor ★' },
        { id: 'another', label: 'Another factor ★' },
        { id: 'neither', label: 'Neither' },
      ],
    },
    levels: {
      'up-to-4': starLevels(4),
      'up-to-3': starLevels(3),
      'up-to-2': starLevels(2),
      overall: [
        {
          id: 'good', label: 'Good', mark: '+', band: 'high',
          gloss: 'At least three stars for selection, one for comparability and two for the last part.',
        },
        {
          id: 'fair', label: 'Fair', mark: '○', band: 'moderate',
          gloss: 'Two stars for selection, at least one for comparability and two for the last part.',
        },
        { id: 'poor', label: 'Poor', mark: '−', band: 'low', gloss: 'Too few stars in at least one part.' },
      ],
    },
    domains: [
      starred('selection', 'Selection', 'Whether the people were found and chosen fairly.', selection),
      {
        id: 'comparability',
        label: 'Comparability',
        gloss: 'Whether the comparison allows for other differences between the groups. The team names the '
          + 'most important factor beforehand.',
        items: [{ id: 'C1', label: comparability, responses: 'comparability' }],
        levels: 'up-to-2',
        rule: [
          { when: { item: 'C1', in: ['both'] }, then: '2-stars', because: 'Allows for both.' },
          {
            when: { item: 'C1', in: ['most-important', 'another'] }, then: '1-star',
            because: 'Allows for one.',
          },
          { when: { item: 'C1', in: ['neither'] }, then: '0-stars', because: 'Allows for neither.' },
        ],
      },
      starred('last', third.label, third.gloss, third.questions),
    ],
    overall: { kind: 'level', rule: thresholds(third.label) },
    overrideAllowed: true,
    needsJustification: 'overrides',
  }
}

function starred(id: string, label: string, gloss: string, questions: readonly Question[]): Domain {
  const items = questions.map((each): Item => ({ id: each.id, label: each.label, responses: each.id }))
  const most = questions.length
  const answers = new Set(questions.flatMap(optionsOf).map((option) => option.id))
  const withStar = [...answers].filter((answer) => answer.startsWith('star'))
  const numbers = Array.from({ length: most }, (_, index) => most - index)
  const rule: Rule = [
    ...numbers.map((atLeast) => ({
      when: { count: { items: items.map((item) => item.id), in: withStar }, atLeast },
      then: starLevel(atLeast),
      because: `${atLeast} of ${most} stars.`,
    })),
    { when: { always: true }, then: starLevel(0), because: `0 of ${most} stars.` },
  ]
  return { id, label, gloss, items, levels: `up-to-${most}`, rule }
}

const starLevel = (number: number): string => (number === 1 ? '1-star' : `${number}-stars`)

function starLevels(most: number): Level[] {
  return Array.from({ length: most + 1 }, (_, index) => most - index).map((number) => ({
    id: starLevel(number),
    label: number === 1 ? '1 star' : `${number} stars`,
    mark: String(number),
    gloss: `${number} of at most ${most} stars in this part.`,
  }))
}

/** The thresholds of the AHRQ. Every combination of stars that is neither good nor fair is poor. */
function thresholds(last: string): Rule {
  const others: readonly Condition[] = [
    { domain: 'comparability', in: ['1-star', '2-stars'] },
    { domain: 'last', in: ['2-stars', '3-stars'] },
  ]
  const stars = `1 or 2 for comparability, 2 or 3 for ${last.toLowerCase()} (AHRQ thresholds).`
  return [
    {
      when: { all: [{ domain: 'selection', in: ['3-stars', '4-stars'] }, ...others] },
      then: 'good', because: `3 or 4 stars for selection, ${stars}`,
    },
    {
      when: { all: [{ domain: 'selection', in: ['2-stars'] }, ...others] },
      then: 'fair', because: `2 stars for selection, ${stars}`,
    },
    {
      when: { always: true }, then: 'poor',
      because: `At most 1 for selection or ${last.toLowerCase()}, or 0 for comparability (AHRQ thresholds).`,
    },
  ]
}
