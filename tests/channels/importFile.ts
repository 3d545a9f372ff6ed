import config from '@payload-config'
import { REST_POST } from '@payloadcms/next/routes'

import { asServer } from './asServer'
import type { Answer } from './rest'

const handler = REST_POST(config)

type ImportFile = { token?: string; name: string; content: string | Uint8Array; about: unknown }

/** Begins an import with a file and a form about it, as a browser would. */
export async function importFile({ token, name, content, about }: ImportFile): Promise<Answer> {
  const form = new FormData()
  form.append('_payload', JSON.stringify(about))
  form.append('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name)
  const request = new Request('http://localhost:3000/api/import-batches/start', {
    method: 'POST', body: form, headers: token ? { Authorization: `JWT ${token}` } : {},
  })
  const response = await asServer(() => handler(request, { params: Promise.resolve({ slug: ['import-batches', 'start'] }) }))
  const text = await response.text()
  return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} }
}
