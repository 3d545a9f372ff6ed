import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** The settings of one process, validated and with every default filled in. Paths are absolute. */
export type Environment = {
  mode: 'production' | 'development' | 'test'
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; url: string }
  dataDir: string
  /** Where uploaded files lie: `<dataDir>/documents`. */
  documentsDir: string
  port: number
  /** Without a trailing slash. */
  publicUrl: string
  payloadSecret: string
  typesense: { url: string; apiKey: string } | undefined
  /** Absent when the hub sends no mail. */
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: LogLevel
  /** Absent unless Crossref and PubMed may be asked for identifiers. `mailto` is whom they may write to. */
  lookups: { crossrefUrl: string; pubmedUrl: string; mailto: string | undefined } | undefined
  /**
   * When the hub reminds people of ratings and extractions by itself: so many days before these are due, and each time
   * that so many days have passed since. Absent when only people remind.
   */
  reminders: { daysBefore: number; everyDays: number } | undefined
  /** Whether the logins of the demo exist. */
  demo: boolean
  /** Who runs background jobs: the processes that serve, or `hub worker`. */
  jobs: 'inline' | 'worker'
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type EnvironmentSource = Readonly<Record<string, string | undefined>>

/** One thing that is wrong with the settings: which variable, what about it, and what to do. */
export type EnvironmentFault = { variable: string; problem: string; remedy: string }

/** Thrown with the complete list of faults; `message` is made to be read at a terminal. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'

  constructor(readonly faults: readonly EnvironmentFault[]) {
    const lines = faults.map(({ variable, problem, remedy }) => `  ${variable}: ${problem}\n    ${remedy}`)
    const count = faults.length === 1 ? 'one of its settings needs' : `${faults.length} of its settings need`
    super(`The hub cannot start: ${count} attention.\n${lines.join('\n')}`)
  }
}

const minimumSecretLength = 32
const developmentSecret = 'for-development-only-never-in-production'

/** Where the start script keeps the generated secret, so that sessions survive a restart. */
export const secretFile = (dataDir: string): string => join(dataDir, 'secret')

/** The generated secret of this data directory, or undefined when none has been made yet. */
export function readSecret(dataDir: string): string | undefined {
  const file = secretFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined
}

/**
 * Validates settings without touching `process.env`.
 *
 * @param source variables by name; an empty value counts as absent
 * @param storedSecret looks up the generated secret of a data directory when PAYLOAD_SECRET is absent
 * @throws EnvironmentError naming every variable that is wrong, what is wrong and the remedy
 */
export function parseEnvironment(
  source: EnvironmentSource,
  storedSecret: (dataDir: string) => string | undefined = readSecret,
): Environment {
  const given = Object.fromEntries(
    Object.entries(source).map(([name, value]) => [name, value?.trim() === '' ? undefined : value?.trim()]),
  )
  const parsed = settings.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map(asFault)

  const mode = given.NODE_ENV === 'production' || given.NODE_ENV === 'test' ? given.NODE_ENV : 'development'
  const dataDir = resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? './data')
  // `next build` loads the configuration in production mode, signs nothing and may run where no secret is.
  const building = given.NEXT_PHASE === 'phase-production-build'
  const secret = given.PAYLOAD_SECRET ?? storedSecret(dataDir)
  if (mode === 'production' && !building) faults.push(...secretFaults(secret, dataDir))

  if (!parsed.success || faults.length > 0) throw new EnvironmentError(faults)
  const values = parsed.data
  return {
    mode,
    database: values.DATABASE_URL,
    dataDir,
    documentsDir: join(dataDir, 'documents'),
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    payloadSecret: secret ?? developmentSecret,
    typesense:
      values.TYPESENSE_URL && values.TYPESENSE_API_KEY
        ? { url: values.TYPESENSE_URL, apiKey: values.TYPESENSE_API_KEY }
        : undefined,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    logLevel: values.LOG_LEVEL,
    lookups:
      values.LOOKUPS === 'on'
        ? { crossrefUrl: values.CROSSREF_URL, pubmedUrl: values.PUBMED_URL, mailto: reachable(values.MAIL_FROM) }
        : undefined,
    reminders:
      values.REMINDERS === 'on'
        ? { daysBefore: values.REMINDERS_DAYS_BEFORE, everyDays: values.REMINDERS_EVERY_DAYS }
        : undefined,
    demo: values.HUB_DEMO === 'true',
    jobs: values.JOBS,
  }
}

let memo: Environment | undefined

/**
 * The settings of this process, read once from `.env` and `process.env` at the first call. Variables that are
 * already set win over `.env`; tests never see the developer's `.env`.
 *
 * @throws EnvironmentError see {@link parseEnvironment}
 */
export function environment(): Environment {
  if (!memo) {
    if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
    memo = parseEnvironment(process.env)
  }
  return memo
}

/** Whether this process serves pages; false for commands, tests and the build. */
export const isServing = (): boolean =>
  process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build'

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''))

/** Links are made by putting a path behind it, which a question mark or a hash would swallow. */
const publicAddress = httpUrl.refine((url) => !/[?#]/.test(url), { error: 'goes on after the address, with ? or #' })

/** The path that a file: address names; undefined where no file can have it. */
function pathOfFileUrl(url: string): string | undefined {
  const bare = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '').replace(/[?#].*$/, '')
  try {
    const path = decodeURIComponent(bare)
    return path === '' || path.startsWith('//') || path.startsWith(':memory:') || path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

const databaseUrl = z.string().transform((value, context): Environment['database'] => {
  if (value.startsWith('file:')) {
    const path = pathOfFileUrl(value)
    if (path !== undefined) return { kind: 'sqlite', file: resolve(/* turbopackIgnore: true */ path) }
    context.addIssue({ code: 'custom', message: 'names no file on this machine' })
    return z.NEVER
  }
  if (/^mongodb(\+srv)?:\/\//.test(value)) {
    if (value.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]+/.test(value))
      return { kind: 'mongodb', url: value }
    context.addIssue({
      code: 'custom',
      message:
        'has no replicaSet=…, and MongoDB has transactions only in a replica set, ' +
        'without which a write could be saved by half',
    })
    return z.NEVER
  }
  context.addIssue({ code: 'custom', message: 'is neither a file: nor a mongodb: address' })
  return z.NEVER
})

const numberOfDays = (least: number) =>
  z.coerce
    .number({ error: 'is not a whole number' })
    .int({ error: 'is not a whole number' })
    .min(least, { error: `is less than ${least}` })
    .max(365, { error: 'is more than a year' })

const settings = z
  .object({
    NODE_ENV: z.string().optional(),
    DATABASE_URL: z.string().default('file:./data/hub.db').pipe(databaseUrl),
    PORT: z.coerce
      .number({ error: 'is not a whole number' })
      .int({ error: 'is not a whole number' })
      .min(1, { error: 'is not between 1 and 65535' })
      .max(65_535, { error: 'is not between 1 and 65535' })
      .default(3000),
    PUBLIC_URL: publicAddress.optional(),
    TYPESENSE_URL: httpUrl.optional(),
    TYPESENSE_API_KEY: z.string().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp or smtps address' }).optional(),
    MAIL_FROM: z
      .string()
      .regex(/\S+@\S+/, { error: 'holds no e-mail address' })
      .default('Evidence hub <hub@localhost>'),
    LOG_LEVEL: z.enum(logLevels, { error: 'is not a level of the log' }).default('info'),
    LOOKUPS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
    CROSSREF_URL: httpUrl.default('https://api.crossref.org'),
    PUBMED_URL: httpUrl.default('https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
    REMINDERS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
    REMINDERS_DAYS_BEFORE: numberOfDays(0).default(1),
    REMINDERS_EVERY_DAYS: numberOfDays(1).default(7),
    HUB_DEMO: z.enum(['true', 'false'], { error: 'is neither true nor false' }).default('false'),
    JOBS: z.enum(['inline', 'worker'], { error: 'is neither inline nor worker' }).default('inline'),
  })
  .superRefine((values, context) => {
    if (Boolean(values.TYPESENSE_URL) === Boolean(values.TYPESENSE_API_KEY)) return
    const missing = values.TYPESENSE_URL ? 'TYPESENSE_API_KEY' : 'TYPESENSE_URL'
    context.addIssue({ code: 'custom', path: [missing], message: 'is missing while its counterpart is set' })
  })

const remedies: Readonly<Record<string, string>> = {
  DATABASE_URL: 'Use file:./data/hub.db, or mongodb://host:27017/name?replicaSet=rs0.',
  PORT: 'Use a free port such as 3000.',
  PUBLIC_URL: 'Give the address under which visitors reach the hub, such as https://evidence.example.org.',
  TYPESENSE_URL: 'Set both TYPESENSE_URL and TYPESENSE_API_KEY, or neither for the embedded search.',
  TYPESENSE_API_KEY: 'Set both TYPESENSE_URL and TYPESENSE_API_KEY, or neither for the embedded search.',
  SMTP_URL: 'Use smtp://user:password@host:587, or leave it out to send no mail.',
  MAIL_FROM: 'Use an address such as Evidence hub <hub@example.org>.',
  LOG_LEVEL: `Use one of ${logLevels.join(', ')}.`,
  LOOKUPS: 'Use on to look up DOIs and PMIDs at Crossref and PubMed, or leave it out.',
  CROSSREF_URL: 'Leave it out for https://api.crossref.org, or give the address of a mirror.',
  PUBMED_URL: 'Leave it out for https://eutils.ncbi.nlm.nih.gov/entrez/eutils, or give the address of a mirror.',
  REMINDERS: 'Use off to leave reminding to people, or leave it out.',
  REMINDERS_DAYS_BEFORE: 'Use a number of days such as 1, or 0 for the day itself.',
  REMINDERS_EVERY_DAYS: 'Use a number of days such as 7.',
  JOBS: 'Use inline, or worker where a process of “hub worker” runs beside the hub.',
  HUB_DEMO: 'Use true to have the demo logins, or leave it out.',
}

/** The bare address of "Evidence hub <hub@example.org>"; none if nobody outside can write to it. */
function reachable(mailFrom: string): string | undefined {
  const address = /[^\s<>]+@[^\s<>]+/.exec(mailFrom)?.[0]
  return address && /\.[a-z]{2,}$/i.test(address) ? address : undefined
}

function asFault(issue: { path: PropertyKey[]; message: string }): EnvironmentFault {
  const variable = String(issue.path[0])
  return { variable, problem: issue.message, remedy: remedies[variable] ?? 'See .env.example.' }
}

function secretFaults(secret: string | undefined, dataDir: string): EnvironmentFault[] {
  const remedy = 
    `Start the hub with npm start, which makes ${secretFile(dataDir)}, ` +
    `or set at least ${minimumSecretLength} random characters.`
  if (!secret)
    return [
      { variable: 'PAYLOAD_SECRET', problem: 'is missing, and sessions cannot be signed without it', remedy },
    ]
  if (secret.length >= minimumSecretLength) return []
  return [
    {
      variable: 'PAYLOAD_SECRET',
      problem: `has only ${secret.length} characters and could be guessed`,
      remedy,
    },
  ]
}
