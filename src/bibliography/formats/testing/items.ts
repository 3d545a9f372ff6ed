import fc from 'fast-check'
import type { CslDate, CslItem, CslName } from '../../record'
import type { Format, FormatName } from '../format'
import { isDateVariable, isNameVariable } from '../variables'

/** Words with everything that some format gives a meaning to. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}$/) },
  fc.constantFrom(
    'R&D',
    '&amp;',
    '&lt;b>',
    '50%',
    '$5',
    '#1',
    'a_b',
    '{x}',
    '}',
    '{',
    '~',
    '^2',
    'C:\\temp',
    '--',
    '---',
    '``',
    "''",
    '"quoted"',
    '<i>in vitro</i>',
    '<script>alert(1)</script>',
    'ER',
    'TY',
    '@article{x,',
    '=SUM(A1)',
    '+44',
    '-1',
    '@cmd',
    "'=1",
    '50–60',
    'naïve',
    'Łódź',
    '日本語',
    'العربية',
    'Ελλάς',
    '😀',
    'x=1',
    'a,b',
    '(2014)',
    '[sic]',
    ']]>',
    '%',
    'NHS',
    'mRNA',
    "O'Neill",
    '|',
  ),
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const plainWord = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)

const paragraphs = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const keywords = fc
  .uniqueArray(
    text.filter((words) => !words.includes(';')),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join('; '))

const person: fc.Arbitrary<CslName> = fc.record(
  {
    family: fc.constantFrom('Husk', 'Ní Mhurchú', 'O’Brien', 'García Márquez', 'Smith-Jones', '山田', 'R&D'),
    given: fc.constantFrom('Kerryn', 'J. R.', 'Anne-Marie', 'Mary Jane', '太郎', 'Íñigo'),
    suffix: fc.constantFrom('Jr', 'III'),
    'non-dropping-particle': fc.constantFrom('van', 'van der', 'de la'),
    'dropping-particle': fc.constantFrom('von', 'de'),
  },
  { requiredKeys: ['family', 'given'] },
)
const body: fc.Arbitrary<CslName> = fc
  .constantFrom(
    'World Health Organization',
    'Green Gym',
    'Mind',
    'NHS',
    'Age UK',
    'Department of Health, Social Services and Public Safety',
    'Marks and Spencer',
    'R&D Group',
    'Jean Paul Sartre',
    'The King’s Fund',
    '世界保健機関',
  )
  .map((literal) => ({ literal }))
const names = fc.array(fc.oneof(person, body, fc.constant({ family: 'Aristotle' })), {
  minLength: 1,
  maxLength: 4,
})

const parts = fc.oneof(
  fc.tuple(fc.integer({ min: 1000, max: 2100 })),
  fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
)
const day: fc.Arbitrary<CslDate> = parts.map((part) => ({ 'date-parts': [[...part]] }))
const range: fc.Arbitrary<CslDate> = parts.map((part) => ({
  'date-parts': [[...part], [(part[0] ?? 0) + 1, ...part.slice(1)]],
}))
const season: fc.Arbitrary<CslDate> = fc
  .tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => ({ 'date-parts': [[year]], season: number }))
const circa: fc.Arbitrary<CslDate> = day.map((date) => ({ ...date, circa: true }))
const words: fc.Arbitrary<CslDate> = fc
  .constantFrom('in press', 'forthcoming')
  .map((literal) => ({ literal }))

const dateFor = (format: FormatName) =>
  format === 'nbib' ? fc.oneof(day, range, season) : fc.oneof(day, range, season, circa, words)

const doi = fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,6}\.[a-z0-9]{1,6}$/)
const identifiers = fc
  .uniqueArray(
    fc.constantFrom(
      { scheme: 'trial', value: 'NCT03822897' },
      { scheme: 'prospero', value: 'CRD42020209735' },
      { scheme: 'handle', value: '10871/32325' },
    ),
    { minLength: 1 },
  )
  .map((list) => ({ identifiers: list }))

const SPECIAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: fc.stringMatching(/^ref-[a-z0-9]{1,6}$/),
  DOI: doi,
  PMID: fc.integer({ min: 10_000, max: 39_999_999 }).map(String),
  PMCID: fc.integer({ min: 1000, max: 9_999_999 }).map((number) => `PMC${number}`),
  ISBN: fc.constantFrom('9780306406157', '9783161484100'),
  ISSN: fc.constantFrom('0959-8138', '1932-6203', '2049-3630'),
  URL: fc.constantFrom(
    'https://example.org/a?b=1&c=2',
    'http://example.org/~x_y/%20z',
    'https://example.org/#frag',
  ),
  language: fc.constantFrom('en', 'cy', 'fr', 'en-GB', 'ja'),
  page: fc.constantFrom('1', '12-18', 'e0815', '193-194, 201', 'S1-S9', 'xii'),
  abstract: paragraphs,
  note: paragraphs,
  annote: paragraphs,
  keyword: keywords,
  custom: identifiers,
  genre: plainWord,
}

/** Any item whose variables the format says it holds for the item's type. */
export function itemFor({ name, holds }: Format): fc.Arbitrary<CslItem> {
  return fc.constantFrom(...holds.types).chain((type) => {
    const variables = [...holds.variables].filter((variable) => holds.variable(variable, type))
    const shape = Object.fromEntries(variables.map((variable) => [variable, valueFor(variable, name)]))
    const requiredKeys = variables.filter((variable) => variable === 'id')
    return fc.record(shape, { requiredKeys }).map((values) => ({ ...values, type }) as CslItem)
  })
}

function valueFor(variable: string, format: FormatName): fc.Arbitrary<unknown> {
  if (SPECIAL[variable]) return SPECIAL[variable]
  if (isNameVariable(variable)) return names
  return isDateVariable(variable) ? dateFor(format) : text
}
