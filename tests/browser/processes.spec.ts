import { expect, test } from './hub'
import { serveOnceMore } from './server'

test('what one process publishes or archives is found, or not, in another', async ({ request, baseURL }) => {
  const tokens = JSON.parse(process.env.HUB_TEST_TOKENS ?? '{}') as Record<string, string>
  const other = await serveOnceMore()
  const call = async (path: string, data: unknown): Promise<Record<string, unknown>> => {
    const response = await request.fetch(`${other.url}/api${path}`, {
      method: 'post', data, headers: { Authorization: `JWT ${tokens.curator}` },
    })
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
    return (await response.json()) as Record<string, unknown>
  }
  const found = async (base: string): Promise<number> =>
    ((await (await request.get(`${base}/api/search?q=quokkaproject`)).json()) as { total: number }).total
  try {
    expect(await found(baseURL ?? '')).toBe(0)
    const { doc } = await call('/references?draft=true', { title: 'The Quokkaproject in two processes', kind: 'report' })
    const { id } = doc as { id: string }
    for (const name of ['submit', 'publish']) await call(`/references/${id}/transitions`, { name })
    for (const base of [other.url, baseURL ?? '']) await expect.poll(() => found(base)).toBe(1)
    await call(`/references/${id}/transitions`, { name: 'archive', reason: 'Only for a test' })
    for (const base of [other.url, baseURL ?? '']) await expect.poll(() => found(base)).toBe(0)
  } finally {
    await other.stop()
  }
})
