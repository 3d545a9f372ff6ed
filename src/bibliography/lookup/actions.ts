import type { Payload, PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'
import { environment } from '@/platform/environment'

import type { ImportProblem, ParsedRecord } from '../record'
import { filledRecord, identifiersOf } from './fill'
import { LookupError, type Lookup, type LookupAnswer, type LookupIdentifier } from './lookup'
import { answerKey, keptAnswers } from './queries'
import { lookupServices } from './services'

export type LookupOptions = {
  /** Ask again, however fresh the answer that is kept. */
  again?: boolean
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
  /** Other services than those of the settings; none means that look-ups are off. */
  services?: readonly Lookup[] | null
}

/** A work as a service describes it, with where and when it was asked for. */
export type FoundWork = { record: ParsedRecord; source: string; address: string; askedAt: string }

/** Why there is none: a stable code and a sentence that names the remedy. */
export type NoWork = {
  code: 'not-found' | 'lookups-are-off' | 'service-unavailable' | 'no-lookup-service'
  message: string
}

const OFF: NoWork = {
  code: 'lookups-are-off',
  message: 'Look-ups are off, so that the record holds the identifier alone. Set LOOKUPS=on to fill it in.',
}

/** Answers in one transaction, so that a crash loses no more than these. */
const SAVED_AT_ONCE = 25

/**
 * What Crossref and PubMed know of these identifiers, each by its key (`doi:10.5555/12345678`): from the answers
 * that are kept if they are at most 90 days old, else asked for and kept as they came. Never throws for a service:
 * one that fails is not asked any further, and what it was to answer comes back as `service-unavailable`.
 *
 * Takes as long as the services ask for, several requests a second: call it outside transactions.
 */
export async function answersFor(
  payload: Payload,
  req: PayloadRequest | undefined,
  identifiers: readonly LookupIdentifier[],
  options: LookupOptions = {},
): Promise<Map<string, FoundWork | NoWork>> {
  const { again = false, signal, onProgress } = options
  const services = options.services === undefined ? configuredServices() : options.services
  const answers = new Map<string, FoundWork | NoWork>()
  const wanted = [...new Map(identifiers.map((identifier) => [identifier.key, identifier])).values()]
  if (!services) {
    for (const { key } of wanted) answers.set(key, OFF)
    return answers
  }
  const now = new Date()
  for (const service of services) {
    const own = wanted.filter(({ scheme }) => scheme === service.scheme)
    const kept = again
      ? new Map<string, never>()
      : await keptAnswers(payload, own.map(({ key }) => answerKey(service.name, key)), req, now)
    const missing: LookupIdentifier[] = []
    for (const identifier of own) {
      const answer = kept.get(answerKey(service.name, identifier.key))
      const outcome = answer && outcomeOf(service, { ...answer, identifier: identifier.key })
      if (outcome) answers.set(identifier.key, outcome)
      else missing.push(identifier)
    }
    await ask(service, missing)
  }
  return answers

  async function ask(service: Lookup, missing: readonly LookupIdentifier[]): Promise<void> {
    let unsaved: (LookupAnswer & { askedAt: string })[] = []
    const save = async (): Promise<void> => {
      if (unsaved.length > 0) await keep(payload, req, service, unsaved)
      unsaved = []
    }
    try {
      for await (const answer of service.find(missing, signal)) {
        const asked = { ...answer, askedAt: new Date().toISOString() }
        unsaved.push(asked)
        answers.set(
          answer.identifier.key,
          outcomeOf(service, { ...asked, identifier: answer.identifier.key }) ?? notUnderstood(service),
        )
        onProgress?.(answers.size, wanted.length)
        if (unsaved.length >= SAVED_AT_ONCE) await save()
      }
    } catch (error) {
      if (!(error instanceof LookupError)) throw error
      for (const { key } of missing) if (!answers.has(key)) answers.set(key, unavailable(service, error))
    } finally {
      await save()
    }
  }
}

/**
 * Fills in the records of a list of identifiers from what Crossref and PubMed know of them.
 *
 * @param records as the reader of identifier lists gives them
 * @returns as many records in the same order, each filled in or as it was, and all problems of these records anew
 *   (`looked-up` says where and when; then what the record still lacks), each with its place
 */
export async function lookUpRecords(
  payload: Payload,
  records: readonly ParsedRecord[],
  options: LookupOptions & { req?: PayloadRequest } = {},
): Promise<{ records: ParsedRecord[]; problems: ImportProblem[] }> {
  const identifiers = records.map(identifiersOf)
  const answers = await answersFor(payload, options.req, identifiers.flat(), options)
  const problems: ImportProblem[] = []
  const filled = records.map((record, index) => {
    const own = (identifiers[index] ?? []).flatMap(({ key }) => answers.get(key) ?? [])
    const { record: result, problems: found } = filledRecord(record, own)
    problems.push(...found.map((problem) => ({ ...problem, record: index })))
    return result
  })
  return { records: filled, problems }
}

function configuredServices(): Lookup[] | null {
  const { lookups, publicUrl } = environment()
  return lookups ? lookupServices({ ...lookups, publicUrl }) : null
}

type Kept = { identifier: string; outcome: LookupAnswer['outcome']; answer?: string | null; address?: string | null; askedAt: string }

/** What an answer says; null if it was kept and no longer can be read. */
function outcomeOf(service: Lookup, { identifier, outcome, answer, address, askedAt }: Kept): FoundWork | NoWork | null {
  if (outcome === 'not-found')
    return {
      code: 'not-found',
      message: `${service.label} does not know ${identifier}. Look for a typing error, or add the reference by hand.`,
    }
  const record = service.read(answer ?? '')
  return record && { record, source: service.label, address: address ?? '', askedAt }
}

const unavailable = ({ label }: Lookup, { message }: LookupError): NoWork => ({
  code: 'service-unavailable',
  message: `${label} could not be asked: ${message}. The record holds the identifier alone; import the list again later.`,
})

const notUnderstood = (service: Lookup): NoWork =>
  unavailable(service, new LookupError('not-understood', 'its answer cannot be read'))

/** Keeps answers in place of older ones to the same questions. That it cannot is no reason to lose the look-up. */
async function keep(
  payload: Payload,
  req: PayloadRequest | undefined,
  service: Lookup,
  asked: readonly (LookupAnswer & { askedAt: string })[],
): Promise<void> {
  const rows = asked.map(({ identifier, outcome, address, answer, askedAt }) => ({
    key: answerKey(service.name, identifier.key),
    service: service.name,
    identifier: identifier.key,
    outcome,
    address,
    answer,
    askedAt,
  }))
  const write = () =>
    runAction(payload, req ? { req } : {}, async (inner) => {
      const keys = rows.map(({ key }) => key)
      await payload.delete({
        collection: 'lookup-answers',
        where: { key: { in: keys } },
        depth: 0,
        overrideAccess: true,
        req: inner,
      })
      for (const data of rows)
        await payload.create({ collection: 'lookup-answers', data, depth: 0, overrideAccess: true, req: inner })
    })
  try {
    await write()
  } catch (error) {
    // Inside the caller's transaction the failure is the caller's.
    if (req?.transactionID) throw error
    payload.logger.warn({ err: error, msg: `Answers of ${service.label} could not be kept.` })
  }
}
