import type { Payload } from 'payload'

import { rest, type Answer } from '../channels/rest'
import { someone, type Login } from './people'
import { publishedOf, studyData, term } from './records'

export type TestExtraction = { id: string; study: string; extractors: [Login, Login] }

type Options = { extractors?: [Login, Login]; arbiter?: Login; study?: string }

/** An open extraction job of two people, given by a curator. */
export async function extractionJob(payload: Payload, curator: Login, options: Options = {}): Promise<TestExtraction> {
  const extractors = options.extractors ?? [await someone(payload, 'rater'), await someone(payload, 'rater')]
  const study = options.study ?? String((await publishedOf(payload, 'studies', studyData())).id)
  const { body } = await rest('POST', 'extraction-jobs/assign', {
    token: curator.token,
    body: { studies: [study], extractors: extractors.map(({ id }) => id), ...(options.arbiter ? { arbiter: options.arbiter.id } : {}) },
  })
  const [id] = (body.assigned ?? []) as string[]
  if (!id) throw new Error(`Not assigned: ${JSON.stringify(body)}`)
  return { id, study, extractors: extractors as TestExtraction['extractors'] }
}

export type Row = { id: string; cells: Record<string, string> }

/** A sound result as someone types it; the detail carries a word that stands nowhere else. */
export async function typedRow(payload: Payload, cells: Record<string, string> = {}, id = 'a'): Promise<Row> {
  const outcome = await term(payload, 'outcomes', 'loneliness')
  return {
    id,
    cells: {
      outcome: String(outcome.id), outcomeAsWorded: 'Loneliness', comparison: 'between-groups', timePoint: '6 months', effectMeasure: 'MD',
      estimate: '-1.8', ciLower: '-2.9', ciUpper: '-0.7', unit: 'points', betterWhen: 'lower', direction: 'improved', nTotal: '120',
      page: 'table 2', ...cells,
    },
  }
}

/** What an extractor does with a job, as their browser asks for it. */
export function extractionBy(person: Login, job: string) {
  const path = `extractions/job/${job}`
  const send = (step: string, rows: readonly Row[], revision: number): Promise<Answer> =>
    rest('POST', `${path}/${step}`, { token: person.token, body: { revision, rows } })
  return {
    open: () => rest('GET', path, { token: person.token }),
    save: (rows: readonly Row[], revision = 0) => send('save', rows, revision),
    submit: (rows: readonly Row[], revision = 0) => send('submit', rows, revision),
  }
}
