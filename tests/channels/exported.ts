import { GET } from '@/app/(machine)/export/[file]/route'

import { asServer } from './asServer'

type Asked = { token?: string | undefined; client?: string }

/** Asks a door of `/export/` as a browser or script would; `path` starts after `/export/`. */
export async function exported(path: string, { token, client = 'a test' }: Asked = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/export/${path}`, {
    headers: { 'x-forwarded-for': client, ...(token ? { Authorization: `JWT ${token}` } : {}) },
  })
  const file = path.split('?')[0] ?? ''
  return asServer(() => GET(request, { params: Promise.resolve({ file }) }))
}
