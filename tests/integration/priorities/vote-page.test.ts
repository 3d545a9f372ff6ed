import { Readable } from 'node:stream'
import type { GetServerSidePropsContext } from 'next'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { placeField } from '@/agenda/rounds/ballot'
import type { VotePage } from '@/agenda/rounds/round-view'
import { environment } from '@/platform/environment'
import { getServerSideProps } from '@/pages/priorities/[slug]/vote/[token]'

import { someone, type Login } from '../../builders/people'
import { runs, votingRound } from '../../builders/rounds'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let open: Awaited<ReturnType<typeof votingRound>>

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  open = await votingRound(payload, curator)
})

afterAll(() => hub.close())

type Asked = { token?: string; form?: Record<string, string>; origin?: string; locale?: string; from?: string }
type Served = { status: number; headers: Record<string, string>; vote: VotePage | null; goesTo: string | null; isListed: boolean | null }

/** Asks the page as a browser without scripts does. */
async function page({ token = open.patient.token, form, origin, locale = 'en', from = '192.0.2.1' }: Asked = {}): Promise<Served> {
  const headers: Record<string, string> = {}
  const res = { statusCode: 200, setHeader: (name: string, value: string) => { headers[name] = value } }
  const req = Object.assign(Readable.from(form ? [Buffer.from(new URLSearchParams(form).toString())] : []), {
    method: form ? 'POST' : 'GET', url: '/', socket: { remoteAddress: from },
    headers: form ? { origin: origin ?? environment().publicUrl, 'content-type': 'application/x-www-form-urlencoded' } : {},
  })
  const served = await getServerSideProps({
    req, res, params: { slug: open.round.slug, token }, query: { locale, slug: open.round.slug, token }, resolvedUrl: `/priorities/${open.round.slug}/vote/${token}`,
  } as unknown as GetServerSidePropsContext)
  if ('redirect' in served) {
    const { redirect } = served
    return { status: 'statusCode' in redirect ? redirect.statusCode : 308, headers, vote: null, goesTo: redirect.destination, isListed: null }
  }
  const props = 'props' in served ? await served.props : null
  return { status: res.statusCode, headers, vote: props?.page?.vote ?? null, goesTo: null, isListed: props?.head.index ?? null }
}

const sent = (order: readonly string[], seen = 0): Record<string, string> => ({
  seen: String(seen), ...Object.fromEntries(order.map((item, index) => [placeField(item), String(index + 1)])),
})

describe('the page behind a link to vote', () => {
  it('shows the gaps of the round, is kept by nobody and listed nowhere', async () => {
    const { status, headers, vote, isListed } = await page()
    expect([status, headers['Cache-Control'], isListed]).toEqual([200, 'private, no-store', false])
    expect(vote && 'form' in vote && vote.form.items.map(({ wording }) => wording.text).sort()).toEqual(['Cost', 'Follow-up', 'Harms', 'Reach'])
    expect(JSON.stringify(vote)).not.toContain('Pat Ient')
  })

  it('takes a vote and goes on to the page that says so, in the language of the reader', async () => {
    const taken = await page({ form: sent([open.items.Harms ?? '']), locale: 'fr' })
    expect([taken.status, taken.goesTo]).toEqual([303, `/fr/priorities/${open.round.slug}/vote/${open.patient.token}?done=recorded`])
  })

  it('shows again what was typed, with what is wrong beside it', async () => {
    const [a, b] = [open.items.Cost ?? '', open.items.Reach ?? '']
    const wrong = await page({ form: { seen: '1', [placeField(a)]: '1', [placeField(b)]: '1' } })
    expect(wrong.status).toBe(422)
    expect(wrong.vote).toMatchObject({ problems: [{ code: 'place-twice', item: b, place: 1 }] })
    expect(wrong.vote && 'form' in wrong.vote && wrong.vote.form.items.filter(({ place }) => place === '1')).toHaveLength(2)
  })

  it('takes no form twice, from another site, or with the link of nobody', async () => {
    const form = sent([open.items.Cost ?? ''])
    expect((await page({ form })).status).toBe(409)
    expect((await page({ form: { ...form, seen: '1' }, origin: 'https://elsewhere.example' })).status).toBe(403)
    const stranger = await page({ token: 'x'.repeat(32), form })
    expect([stranger.status, stranger.vote]).toEqual([404, { closed: 'unknown', title: null, roundPath: null }])
    expect((await page({ token: 'x'.repeat(32) })).status).toBe(404)
  })

  it('bids whoever sends too much to wait', async () => {
    const answers: number[] = []
    for (let index = 0; index < 62; index += 1) answers.push((await page({ token: 'guess', form: sent([]), from: '192.0.2.99' })).status)
    expect([answers[0], answers.at(-1)]).toEqual([404, 429])
    expect((await page()).status).toBe(200)
  })

  it('says that it is too late once the round is closed', async () => {
    await runs(curator, open.round).move('close')
    const late = await page({ form: sent([open.items.Cost ?? ''], 1) })
    expect([late.status, late.vote]).toEqual([409, { closed: 'closed', title: { text: open.round.slug.replace('round-', 'Example round '), lang: 'en' }, roundPath: `/priorities/${open.round.slug}` }])
  })
})
