import { afterEach, describe, expect, it } from 'vitest'
import { usualManners, type Manners } from './ask'
import { crossref } from './crossref'
import { readCrossrefWork } from './crossrefWork'
import type { Lookup, LookupAnswer, LookupIdentifier, LookupScheme } from './lookup'
import { pubmed } from './pubmed'
import { crossrefWork, pubmedRecord } from './testing/answers'
import { standIn, type StandIn } from './testing/service'

const hasty: Manners = { ...usualManners, gapMs: 0, backOffMs: 1, timeoutMs: 5_000, attempts: 3 }

let service: StandIn | undefined
afterEach(() => service?.close())

const identifier = (scheme: LookupScheme, value: string): LookupIdentifier => ({ key: `${scheme}:${value}`, scheme, value })
const settings = (address: string) => ({ address, mailto: 'hub@example.org', userAgent: 'evidence-hub/1.0' })
const all = async (lookup: Lookup, ...values: string[]) => {
  const answers: LookupAnswer[] = []
  for await (const answer of lookup.find(values.map((value) => identifier(lookup.scheme, value)))) answers.push(answer)
  return answers
}

describe('an answer of Crossref', () => {
  it('becomes a record: body authors whole, markup out, every identifier', () => {
    expect(readCrossrefWork(JSON.stringify(crossrefWork))?.csl).toEqual({
      type: 'article-journal',
      title: 'Community gardens & loneliness: A cluster-randomised trial',
      author: [
        { family: 'Example', given: 'Ada' },
        { literal: 'The Garden Trial Group' },
        { family: 'Sample', given: 'Ben', suffix: 'Jr' },
      ],
      issued: { 'date-parts': [[2021, 3, 4]] },
      'container-title': 'Journal of Fictional Gardening',
      'container-title-short': 'J Fict Gard',
      volume: '12',
      issue: '2',
      page: '101-110',
      publisher: 'Fictional Press',
      language: 'en',
      abstract: 'Background\nGardens & air: CO2 fell, p < 0.05.',
      URL: 'https://doi.org/10.5555/garden.2021',
      DOI: '10.5555/garden.2021',
      ISSN: '0000-0019',
      custom: { identifiers: [{ scheme: 'issn', value: '0000-0000' }] },
    })
  })

  it('is read though a part of it is not as documented, and is none without its DOI', () => {
    const odd = { ...crossrefWork.message, author: 'Ada', issued: { 'date-parts': [[null]] }, volume: 7, title: [] }
    const record = readCrossrefWork(JSON.stringify({ ...crossrefWork, message: odd }))
    expect(record?.csl).toMatchObject({ DOI: '10.5555/garden.2021', page: '101-110' })
    expect(record?.csl).not.toHaveProperty('issued')
    expect(readCrossrefWork('{"message-type":"work","message":{}}')).toBeNull()
    expect(readCrossrefWork('<html>')).toBeNull()
  })
})

describe('asking Crossref', () => {
  it('says who asks, keeps the answer as it came, and tells a DOI that it does not know', async () => {
    service = await standIn((path, response) => {
      if (path.includes('unknown')) response.writeHead(404).end('Resource not found.')
      else response.end(JSON.stringify(crossrefWork))
    })
    const answers = await all(crossref(settings(service.address), hasty), '10.5555/garden.2021', '10.5555/unknown#1')
    expect(answers.map(({ outcome }) => outcome)).toEqual(['found', 'not-found'])
    expect(JSON.parse(answers[0]?.answer ?? '')).toEqual(crossrefWork)
    expect(answers[0]?.address).toBe(`${service.address}/works/10.5555%2Fgarden.2021`)
    expect(service.asked).toEqual([
      '/works/10.5555%2Fgarden.2021?mailto=hub%40example.org',
      '/works/10.5555%2Funknown%231?mailto=hub%40example.org',
    ])
    expect(service.agents[0]).toBe('evidence-hub/1.0')
  })

  it('waits as the service asks, and tries again', async () => {
    let turn = 0
    service = await standIn((_, response) => {
      turn += 1
      if (turn === 1) response.writeHead(429, { 'retry-after': '0' }).end()
      else if (turn === 2) response.writeHead(503).end()
      else response.end(JSON.stringify(crossrefWork))
    })
    expect(await all(crossref(settings(service.address), hasty), '10.5555/a')).toHaveLength(1)
    expect(service.asked).toHaveLength(3)
  })

  it('gives up where the service wants more patience than is left, or fails again and again', async () => {
    service = await standIn((path, response) =>
      path.includes('busy') ? response.writeHead(429, { 'retry-after': '3600' }).end() : response.writeHead(500).end(),
    )
    const lookup = crossref(settings(service.address), hasty)
    await expect(all(lookup, '10.5555/busy')).rejects.toThrow('it answered 429')
    expect(service.asked).toHaveLength(1)
    await expect(all(lookup, '10.5555/down')).rejects.toThrow('it answered 500')
    expect(service.asked).toHaveLength(1 + hasty.attempts)
  })

  it('fails at once without a network, and in time when nobody answers', async () => {
    service = await standIn(() => undefined)
    const silent = crossref(settings(service.address), { ...hasty, timeoutMs: 50, attempts: 1 })
    await expect(all(silent, '10.5555/a')).rejects.toMatchObject({ name: 'LookupError', code: 'timed-out' })
    const { address } = service
    await service.close()
    const gone = crossref(settings(address), { ...hasty, backOffMs: 600_000 })
    await expect(all(gone, '10.5555/a')).rejects.toMatchObject({ name: 'LookupError', code: 'unreachable' })
  })

  it('refuses an answer that is none, and one without end', async () => {
    service = await standIn((path, response) => {
      if (!path.includes('long')) return void response.end('<!doctype html><title>Sign in</title>')
      const more = (): void => void (response.writable && response.write('x'.repeat(65_536), more))
      more()
    })
    await expect(all(crossref(settings(service.address), hasty), '10.5555/a')).rejects.toMatchObject({ code: 'not-understood' })
    const small = crossref(settings(service.address), { ...hasty, mostBytes: 1_000_000 })
    await expect(all(small, '10.5555/long')).rejects.toMatchObject({ code: 'not-understood' })
  })
})

describe('asking PubMed', () => {
  it('asks for many at once and tells which it does not know', async () => {
    service = await standIn((_, response) =>
      response.end(pubmedRecord('11111111', 'Singing') + pubmedRecord('22222222', 'Walking').replaceAll('\n', '\r\n')),
    )
    const lookup = pubmed(settings(service.address), hasty)
    const answers = await all(lookup, '22222222', '33333333', '11111111')
    expect(answers.map(({ identifier: { value }, outcome }) => [value, outcome])).toEqual([
      ['22222222', 'found'],
      ['33333333', 'not-found'],
      ['11111111', 'found'],
    ])
    expect(lookup.read(answers[0]?.answer ?? '')?.csl).toMatchObject({
      type: 'article-journal',
      title: 'Walking for older adults.',
      PMID: '22222222',
      DOI: '10.5555/pm.22222222',
      author: [{ family: 'Example', given: 'Ada' }],
    })
    expect(service.asked).toEqual([
      '/efetch.fcgi?db=pubmed&rettype=medline&retmode=text&tool=evidence-hub&id=22222222%2C33333333%2C11111111&email=hub%40example.org',
    ])
  })

  it('takes an error about unknown numbers for not found, and a web page for no answer', async () => {
    service = await standIn((path, response) =>
      path.includes('id=9')
        ? response.writeHead(400).end('Error occurred: The following PMID is not available: 9')
        : response.end('<!doctype html><title>Maintenance</title>'),
    )
    const lookup = pubmed(settings(service.address), hasty)
    expect(await all(lookup, '9')).toMatchObject([{ outcome: 'not-found' }])
    await expect(all(lookup, '1')).rejects.toMatchObject({ code: 'not-understood' })
  })
})
