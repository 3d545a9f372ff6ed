import { describe, expect, it } from 'vitest'
import { currentWatch, type RequestWatch } from './transactionScope'
import { withWriteConflictRetry } from './withWriteConflictRetry'

const policy = { attempts: 4, shortestSpanMs: 0, longestSpanMs: 0 }

/** A handler whose rounds do to the database what is listed, the last entry for ever. */
function handlerDoing(...rounds: Partial<RequestWatch>[]) {
  const bodies: string[] = []
  const handler = withWriteConflictRetry(async (request: Request) => {
    const watch = currentWatch()
    if (watch) Object.assign(watch, rounds[Math.min(bodies.length, rounds.length - 1)])
    bodies.push(await request.text())
    return new Response(watch?.conflicted ? 'collided' : 'saved', { status: watch?.conflicted ? 500 : 200 })
  }, policy)
  return { handler, bodies }
}

const save = (body: string): Request =>
  new Request('http://hub.test/api/studies/1', { method: 'PATCH', body })

describe('a request whose writes collided', () => {
  it('is played again with the same body until it is saved', async () => {
    const { handler, bodies } = handlerDoing({ conflicted: true }, { conflicted: true }, { saved: true })
    const response = await handler(save('{"title":"A"}'))
    expect(await response.text()).toBe('saved')
    expect(bodies).toEqual(['{"title":"A"}', '{"title":"A"}', '{"title":"A"}'])
  })

  it('answers with the last error when the collisions do not end', async () => {
    const { handler, bodies } = handlerDoing({ conflicted: true })
    expect((await handler(save('x'))).status).toBe(500)
    expect(bodies).toHaveLength(policy.attempts)
  })

  it('is not played again once a part of it is saved', async () => {
    const { handler, bodies } = handlerDoing({ conflicted: true, saved: true })
    expect((await handler(save('x'))).status).toBe(500)
    expect(bodies).toHaveLength(1)
  })

  it('is not played again when its body was too large to keep', async () => {
    const { handler, bodies } = handlerDoing({ conflicted: true })
    const large = new Request('http://hub.test/api/documents', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': String(17 * 1024 * 1024) },
    })
    await handler(large)
    expect(bodies).toHaveLength(1)
  })
})

it('leaves every other request alone', async () => {
  const { handler, bodies } = handlerDoing({ saved: true })
  expect((await handler(save('x'))).status).toBe(200)
  expect(bodies).toHaveLength(1)
})
