import { DELETE, GET, PATCH, POST } from '@/app/(payload)/api/[...slug]/route'

import { asServer } from './asServer'

const handlers = { GET, POST, PATCH, DELETE }

export type Answer = { status: number; body: Record<string, unknown> }

/** Asks the REST interface as a browser or script would; `path` starts after `/api/`. */
export async function rest(
  method: keyof typeof handlers,
  path: string,
  { token, body }: { token?: string; body?: unknown } = {},
): Promise<Answer> {
  const request = new Request(`http://localhost:3000/api/${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const slug = path.split('?')[0]?.split('/') ?? []
  const response = await asServer(() => handlers[method](request, { params: Promise.resolve({ slug }) }))
  const text = await response.text()
  return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} }
}
