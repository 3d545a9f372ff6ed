import config from '@payload-config'
import { REST_POST } from '@payloadcms/next/routes'

import { asServer } from './asServer'
import type { Answer } from './rest'

const post = REST_POST(config)

/** Sends files as a browser's form does; `path` starts after `/api/`. */
export async function uploadMany(
  path: string,
  files: readonly { name: string; data: Buffer }[],
  { token }: { token?: string } = {},
): Promise<Answer> {
  const body = new FormData()
  for (const { name, data } of files) body.append('files', new File([new Uint8Array(data)], name))
  const request = new Request(`http://localhost:3000/api/${path}`, {
    method: 'POST',
    headers: token ? { Authorization: `JWT ${token}` } : {},
    body,
  })
  const response = await asServer(() => post(request, { params: Promise.resolve({ slug: path.split('/') }) }))
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
