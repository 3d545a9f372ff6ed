import { describe, expect, it } from 'vitest'
import { readReferences } from '../../read'
import { guessColumns } from './columns'
import { checkMapping, headsKey } from './mapping'

const heads = ['Título', 'Autores', 'Clave']
const columns = (...variables: (string | null)[]) => ({
  columns: variables.map((variable, index) => ({ header: heads[index] ?? '', variable })),
})

describe('a mapping of columns', () => {
  it('is taken as every guess is, and with any variable of CSL', () => {
    const guess = guessColumns(['Title', 'Start page', 'ISSN/ISBN', 'Month'], [])
    expect(checkMapping(guess, ['Title', 'Start page', 'ISSN/ISBN', 'Month'])).toEqual({ mapping: guess })
    expect(checkMapping(columns('title', 'author', 'chapter-number'), heads)).toHaveProperty('mapping')
  })

  it('is refused with the name of what is unknown in it', () => {
    expect(checkMapping(columns('title', 'writer', null), heads)).toEqual({
      problems: [expect.stringContaining('“writer”') as string],
    })
    expect(checkMapping({ columns: [{ header: 'Titre', variable: 'title' }] }, heads)).toEqual({
      problems: [expect.stringContaining('no column “Titre”') as string],
    })
    expect(checkMapping(columns('title', 'title', null), heads)).toEqual({
      problems: [expect.stringContaining('“Título” and “Autores” both mean title') as string],
    })
    expect(checkMapping(columns('title'), heads)).toEqual({
      problems: [expect.stringContaining('every column') as string],
    })
  })

  it.each([null, 'title', {}, { columns: [] }, { columns: [{ header: 1, variable: 'title' }] }])(
    'is refused where it is none: %j',
    (value) => expect(checkMapping(value)).toHaveProperty('problems'),
  )

  it.each(['__proto__', 'constructor', 'toString'])('means nothing by the name %s', (name) => {
    expect(checkMapping({ columns: [{ header: 'a', variable: name }] })).toHaveProperty('problems')
    const { records } = readReferences(Buffer.from(`Title,${name}\nGardens,x\n`))
    expect(records.map(({ csl }) => [csl.title, Object.keys(csl)])).toEqual([['Gardens', ['type', 'title']]])
    expect(Object.prototype).not.toHaveProperty('x')
  })
})

describe('the key of a table’s heads', () => {
  it('is the same however they are spaced and capitalised, and another in another order', () => {
    expect(headsKey([' \ufefftítulo', 'AUTORES  ', 'clave'.normalize('NFD')])).toBe(headsKey(['Título', 'autores', 'Clave']))
    expect(headsKey(['autores', 'título'])).not.toBe(headsKey(['título', 'autores']))
    expect(headsKey(['a', 'b,c'])).not.toBe(headsKey(['a', 'b', 'c']))
  })
})
