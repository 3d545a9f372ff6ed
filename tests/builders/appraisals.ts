import type { Payload } from 'payload'

import type { Answers, Instrument, Judgements } from '@/appraisal/instruments/types'
import { rest, type Answer } from '../channels/rest'
import { someone, type Login } from './people'
import { publishedOf, studyData } from './records'

let counter = 0

/** A small instrument of two parts: two questions with a rule and a branch, and one that the rater judges alone. */
export function smallInstrument(change: Partial<Instrument> = {}): Instrument {
  const levels = [
    { id: 'sound', label: 'Sound', mark: '+', gloss: 'Little to worry about.', band: 'high' },
    { id: 'doubtful', label: 'Doubtful', mark: '?', gloss: 'Something to worry about.', band: 'low' },
  ] as const
  return {
    id: `small-checklist-${(counter += 1)}`,
    version: '1',
    name: 'Small checklist',
    shortName: 'Small',
    unit: 'study',
    designs: [],
    state: 'current',
    verification: { state: 'verified', note: 'Made for this test.' },
    sources: [{ title: 'This test', url: 'https://example.org/checklist', seen: true }],
    guidanceUrl: 'https://example.org/checklist',
    licence: 'None needed.',
    responseSets: { yesno: [{ id: 'Y', label: 'Yes' }, { id: 'N', label: 'No' }] },
    levels: { parts: levels, overall: levels },
    domains: [
      {
        id: 'allocation', label: 'Allocation', gloss: 'How people came into groups.', levels: 'parts',
        items: [
          { id: '1.1', label: 'By chance', responses: 'yesno' },
          { id: '1.2', label: 'Concealed', responses: 'yesno', appliesWhen: { item: '1.1', in: ['Y'] } },
        ],
        rule: [
          { when: { item: '1.2', in: ['Y'] }, then: 'sound', because: 'By chance, and concealed.' },
          { when: { always: true }, then: 'doubtful', because: 'Not by chance, or not concealed.' },
        ],
      },
    ],
    overall: {
      kind: 'level',
      rule: [
        { when: { domain: 'allocation', in: ['sound'] }, then: 'sound', because: 'Every part is sound.' },
        { when: { always: true }, then: 'doubtful', because: 'A part is doubtful.' },
      ],
    },
    overrideAllowed: true,
    needsJustification: 'overrides',
    ...change,
  }
}

/** Stores an instrument as a curator would, and gives its key. */
export async function storedInstrument(payload: Payload, change: Partial<Instrument> = {}): Promise<string> {
  const definition = smallInstrument(change)
  const { key } = await payload.create({
    collection: 'instruments',
    data: {
      instrumentId: definition.id, version: definition.version, name: definition.name, state: definition.state,
      definition: definition as unknown as Record<string, unknown>,
    },
    depth: 0,
    overrideAccess: true,
  })
  return key ?? ''
}

/** Answers that are judged sound, and some that are not; `quote` marks who gave them. */
export const soundAnswers = (quote = 'As the report says.'): Answers => ({
  '1.1': { response: 'Y', quote, page: '3' },
  '1.2': { response: 'Y', comment: quote },
})
export const doubtfulAnswers = (quote = 'The report says otherwise.'): Answers => ({ '1.1': { response: 'N', quote, page: '4' } })

type JobOptions = { round?: 'live' | 'calibration'; instrument?: string; study?: string; result?: string; intervention?: string; raters?: Login[]; arbiter?: Login; dueOn?: string }

/** `study` is the id of what is rated, of an intervention too. */
export type TestJob = { id: string; study: string; instrument: string; raters: [Login, Login, ...Login[]] }

const pairs = new WeakMap<Payload, Promise<[Login, Login]>>()

/** The two raters of a hub, made at first use: making accounts is what takes time. */
export function twoRaters(payload: Payload): Promise<[Login, Login]> {
  const pair = pairs.get(payload) ?? Promise.all([someone(payload, 'rater'), someone(payload, 'rater')])
  pairs.set(payload, pair)
  return pair
}

/** A rating job of a published study, or of an intervention, given by the curator to two raters. */
export async function ratingJob(payload: Payload, curator: Login, options: JobOptions = {}): Promise<TestJob> {
  const raters = options.raters ?? (await twoRaters(payload))
  const study = options.intervention ?? options.study ?? String((await publishedOf(payload, 'studies', studyData())).id)
  const instrument = options.instrument ?? (await storedInstrument(payload))
  const { body } = await rest('POST', 'appraisal-assignments/assign', {
    token: curator.token,
    body: {
      ...(options.intervention ? { intervention: study } : { studies: [study] }), instrument, raters: raters.map(({ id }) => id), round: options.round ?? 'live',
      ...(options.result ? { result: options.result } : {}),
      ...(options.arbiter ? { arbiter: options.arbiter.id } : {}),
      ...(options.dueOn ? { dueOn: options.dueOn } : {}),
    },
  })
  const [id] = (body.assigned ?? []) as string[]
  if (!id) throw new Error(`Not assigned: ${JSON.stringify(body)}`)
  return { id, study, instrument, raters: raters as TestJob['raters'] }
}

type Filled = { answers?: Answers; judgements?: Judgements; revision?: number }

/** What a rater does with a job, as their browser asks for it. */
export function ratingBy(rater: Login, job: string) {
  const path = `appraisals/rate/${job}`
  const send = (step: string, body: unknown): Promise<Answer> => rest('POST', `${path}/${step}`, { token: rater.token, body })
  const filled = ({ answers = soundAnswers(), judgements = {}, revision = 0 }: Filled) => ({ answers, judgements, revision })
  return {
    open: () => rest('GET', path, { token: rater.token }),
    declare: (declared: 'none' | 'has-interest' = 'none', note?: string) => send('interest', { declared, ...(note ? { note } : {}) }),
    save: (form: Filled = {}) => send('save', filled(form)),
    submit: (form: Filled = {}) => send('submit', filled(form)),
    withdraw: (reason: string) => send('withdraw', { reason }),
  }
}

/** Declares no interest and submits. */
export async function rated(rater: Login, job: string, answers: Answers = soundAnswers()): Promise<Answer> {
  const rating = ratingBy(rater, job)
  await rating.declare()
  return rating.submit({ answers })
}
