import { afterEach, describe, expect, it, vi } from 'vitest'

import { ask, errorInWords, post } from './ask'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Promise<Response>) => {
  const sent = vi.fn(answer)
  vi.stubGlobal('fetch', sent)
  return sent
}

describe('asking the hub', () => {
  it('sends what is posted as the person who is signed in', async () => {
    const sent = answering(async () => Response.json({ id: 'a' }))
    expect(await post('/api/things', { name: 'One' })).toEqual({ data: { id: 'a' } })
    expect(sent).toHaveBeenCalledWith('/api/things', {
      credentials: 'include', method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"name":"One"}',
    })
  })

  it('hands on why the hub refused, and what else it said', async () => {
    answering(async () => Response.json({ errors: [{ message: 'Too late.' }, { message: 'Ask again.' }], current: 3 }, { status: 409 }))
    expect(await ask('/api/things')).toMatchObject({ error: 'Too late. Ask again.', status: 409, body: { current: 3 } })
  })

  it('never throws', async () => {
    answering(() => Promise.reject(new TypeError('fetch failed')))
    expect(await ask('/api/things')).toEqual({ error: expect.stringContaining('cannot be reached'), status: 0 })
    answering(async () => new Response('<html>', { status: 502 }))
    expect(await ask('/api/things')).toMatchObject({ error: expect.stringContaining('answer 502'), status: 502 })
  })
})

describe('what went wrong, and what to do', () => {
  it('is said as the hub says it', () => {
    expect(errorInWords(409, { errors: [{ message: 'This import failed. Begin again.' }] })).toBe('This import failed. Begin again.')
    expect(errorInWords(400, { message: 'Too long.' })).toBe('Too long.')
  })

  it('is said where the hub says nothing, or nothing that helps', () => {
    expect(errorInWords(0, undefined)).toContain('cannot be reached')
    expect(errorInWords(401, { errors: [{ message: 'Unauthorized' }] })).toContain('Sign in again')
    expect(errorInWords(403, {})).toContain('role')
    expect(errorInWords(413, '<html>')).toContain('import <file>')
    expect(errorInWords(500, { errors: [] })).toContain('Nothing was changed')
  })
})
