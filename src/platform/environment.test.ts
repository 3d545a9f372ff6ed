import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, parseEnvironment, type EnvironmentSource } from './environment'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const noStoredSecret = (): undefined => undefined

function faultsOf(source: EnvironmentSource): Record<string, string> {
  try {
    parseEnvironment(source, noStoredSecret)
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return Object.fromEntries(error.faults.map((fault) => [fault.variable, fault.problem]))
    }
    throw error
  }
  return {}
}

describe('the settings of the hub', () => {
  it('start on a file beside the code when nothing is set', () => {
    expect(parseEnvironment({}, noStoredSecret)).toMatchObject({
      mode: 'development',
      database: { kind: 'sqlite', file: resolve('data/hub.db') },
      documentsDir: resolve('data/documents'),
      port: 3000,
      publicUrl: 'http://localhost:3000',
      typesense: undefined,
      logLevel: 'info',
      demo: false,
      jobs: 'inline',
    })
  })

  it('ask no service outside unless told to, and then say who asks', () => {
    expect(parseEnvironment({}, noStoredSecret).lookups).toBeUndefined()
    const from = 'Evidence hub <hub@example.org>'
    expect(parseEnvironment({ LOOKUPS: 'on', MAIL_FROM: from }, noStoredSecret).lookups).toEqual({
      crossrefUrl: 'https://api.crossref.org',
      pubmedUrl: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
      mailto: 'hub@example.org',
    })
    expect(parseEnvironment({ LOOKUPS: 'on' }, noStoredSecret).lookups?.mailto).toBeUndefined()
    expect(faultsOf({ LOOKUPS: 'yes', CROSSREF_URL: 'crossref' })).toEqual({
      LOOKUPS: 'is neither on nor off',
      CROSSREF_URL: 'is not an http or https address',
    })
  })

  it('let the hub remind people a day before and every week after, unless told otherwise', () => {
    expect(parseEnvironment({}, noStoredSecret).reminders).toEqual({ daysBefore: 1, everyDays: 7 })
    const often = { REMINDERS_DAYS_BEFORE: '0', REMINDERS_EVERY_DAYS: '2' }
    expect(parseEnvironment(often, noStoredSecret).reminders).toEqual({ daysBefore: 0, everyDays: 2 })
    expect(parseEnvironment({ REMINDERS: 'off' }, noStoredSecret).reminders).toBeUndefined()
    expect(faultsOf({ REMINDERS: 'no', REMINDERS_DAYS_BEFORE: 'one', REMINDERS_EVERY_DAYS: '0' })).toEqual({
      REMINDERS: 'is neither on nor off',
      REMINDERS_DAYS_BEFORE: 'is not a whole number',
      REMINDERS_EVERY_DAYS: 'is less than 1',
    })
  })

  it('treat an empty value as absent', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: ' ' }, noStoredSecret).port).toBe(3000)
  })

  it('name the served port in the public address unless one is given', () => {
    expect(parseEnvironment({ PORT: '4100' }, noStoredSecret).publicUrl).toBe('http://localhost:4100')
    expect(parseEnvironment({ PUBLIC_URL: 'https://hub.example.org/' }, noStoredSecret).publicUrl).toBe(
      'https://hub.example.org',
    )
  })

  it('take a public address that a path can be put behind', () => {
    expect(faultsOf({ PUBLIC_URL: 'https://hub.example.org/?from=mail' })).toHaveProperty('PUBLIC_URL')
    expect(faultsOf({ PUBLIC_URL: 'https://hub.example.org/#top' })).toHaveProperty('PUBLIC_URL')
  })

  it.each([
    ['file:./somewhere/my%20hub.db', resolve('somewhere/my hub.db')],
    ['file:/srv/hub.db', '/srv/hub.db'],
    ['file:///srv/hub.db', '/srv/hub.db'],
  ])('read %s as the file %s', (url, file) => {
    expect(parseEnvironment({ DATABASE_URL: url }, noStoredSecret).database).toEqual({ kind: 'sqlite', file })
  })

  it('accept MongoDB with a replica set and say why one without is refused', () => {
    const url = 'mongodb://db:27017/hub?replicaSet=rs0'
    expect(parseEnvironment({ DATABASE_URL: url }, noStoredSecret).database).toEqual({ kind: 'mongodb', url })
    expect(faultsOf({ DATABASE_URL: 'mongodb://db:27017/hub' }).DATABASE_URL).toMatch(
      /transactions only in a replica set/,
    )
  })

  it.each(['postgres://db/hub', 'file:', 'file::memory:', 'file:./100%.db', 'file:./hub%00.db', 'hub.db'])(
    'refuse the database address %s',
    (url) => {
      expect(faultsOf({ DATABASE_URL: url })).toHaveProperty('DATABASE_URL')
    },
  )

  it('list everything that is wrong at once, each with its remedy', () => {
    const source = {
      DATABASE_URL: 'mysql://x',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      HUB_DEMO: 'yes',
      JOBS: 'sometimes',
      SMTP_URL: 'http://mail',
      NODE_ENV: 'production',
    }
    expect(Object.keys(faultsOf(source)).sort()).toEqual(
      ['DATABASE_URL', 'HUB_DEMO', 'JOBS', 'LOG_LEVEL', 'PAYLOAD_SECRET', 'PORT', 'SMTP_URL'].sort(),
    )
    expect(() => parseEnvironment(source, noStoredSecret)).toThrow(
      /PORT: is not between 1 and 65535\n {4}Use a free port/,
    )
  })

  it('want Typesense either whole or not at all', () => {
    expect(faultsOf({ TYPESENSE_URL: 'http://search:8108' })).toHaveProperty('TYPESENSE_API_KEY')
    expect(
      parseEnvironment({ TYPESENSE_URL: 'http://search:8108', TYPESENSE_API_KEY: 'k' }, noStoredSecret)
        .typesense,
    ).toEqual({
      url: 'http://search:8108',
      apiKey: 'k',
    })
  })
})

describe('the secret', () => {
  it('must be there and long enough in production', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toHaveProperty('PAYLOAD_SECRET')
    expect(faultsOf({ NODE_ENV: 'production', PAYLOAD_SECRET: 'short' }).PAYLOAD_SECRET).toMatch(
      /only 5 characters/,
    )
    expect(faultsOf({ NODE_ENV: 'production', PAYLOAD_SECRET: secret })).toEqual({})
  })

  it('is taken from the data directory when the variable is absent', () => {
    const stored = (dataDir: string): string => `${dataDir}#${secret}`
    const { payloadSecret: used } = parseEnvironment({ NODE_ENV: 'production', DATA_DIR: '/srv/hub' }, stored)
    expect(used).toBe(`/srv/hub#${secret}`)
  })

  it('is not needed to build', () => {
    expect(faultsOf({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' })).toEqual({})
  })
})
