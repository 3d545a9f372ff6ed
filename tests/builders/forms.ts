import type { GetServerSideProps } from 'next'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

export type ShownPage = { status: number; headers: Record<string, string>; props: unknown; redirect: string | null }

type Asked = {
  query?: Record<string, string | string[]>
  /** The parts of a dynamic path, such as its slug. */
  params?: Record<string, string>
  /** What the page posts to itself; each field with one value or several. */
  form?: Record<string, string | readonly string[]>
  headers?: IncomingHttpHeaders
  from?: string
  path?: string
}

/** Asks a public page as a browser without scripts does: for itself, or with a form that it posts to itself. */
export async function askPage(page: GetServerSideProps<never> | unknown, asked: Asked = {}): Promise<ShownPage> {
  const { query = {}, params = {}, form, headers = {}, from = '203.0.113.7', path = '/' } = asked
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form ?? {})) for (const one of [value].flat()) fields.append(name, one)
  const req = Object.assign(Readable.from(form ? [Buffer.from(fields.toString())] : []), {
    method: form ? 'POST' : 'GET',
    headers: {
      ...(form ? { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' } : {}), ...headers,
    },
    socket: { remoteAddress: from },
  })
  const sent: Record<string, string> = {}
  const res = { statusCode: 200, setHeader: (name: string, value: string) => void (sent[name.toLowerCase()] = value) }
  const answer = (await (page as GetServerSideProps)({ query, params, req, res, resolvedUrl: path } as never)) as {
    props?: unknown
    redirect?: { destination: string; statusCode?: number; permanent?: boolean }
  }
  return {
    status: answer.redirect?.statusCode ?? res.statusCode, headers: sent, props: answer.props ?? null,
    redirect: answer.redirect?.destination ?? null,
  }
}
