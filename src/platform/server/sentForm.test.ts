import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'

import { largestForm, readSentForm } from './sentForm'

const here = 'https://hub.example.org'

const sent = (body: string | Buffer, headers: IncomingHttpHeaders = {}): IncomingMessage =>
  Object.assign(Readable.from([Buffer.from(body)]), {
    headers: { origin: here, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  }) as unknown as IncomingMessage

describe('a form that a page sent', () => {
  it('is read in any script', async () => {
    const form = await readSentForm(sent(`text=${encodeURIComponent('孤独 & وحدة')}&term=a&term=b`), [here])
    expect(form.ok && [form.fields.get('text'), form.fields.getAll('term')]).toEqual(['孤独 & وحدة', ['a', 'b']])
  })

  it('is refused from another site, and where a browser does not say from where', async () => {
    for (const origin of ['https://elsewhere.example', 'null', undefined]) {
      expect(await readSentForm(sent('a=1', { origin }), [here])).toEqual({ ok: false, status: 403 })
    }
    const sameSite = sent('a=1', { origin: undefined, 'sec-fetch-site': 'same-origin' })
    expect(await readSentForm(sameSite, [here])).toMatchObject({ ok: true })
  })

  it('is refused when it is no form, or larger than anything a page asks for', async () => {
    expect(await readSentForm(sent('{}', { 'content-type': 'application/json' }), [here])).toEqual({ ok: false, status: 415 })
    expect(await readSentForm(sent(Buffer.alloc(largestForm + 1, 'a')), [here])).toEqual({ ok: false, status: 413 })
    expect(await readSentForm(sent('a=1', { 'content-length': String(largestForm + 1) }), [here])).toEqual({ ok: false, status: 413 })
  })
})
