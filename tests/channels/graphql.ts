import { POST } from '@/app/(payload)/api/graphql/route'

type GraphqlAnswer = { data: Record<string, unknown> | null; errors: { message: string; extensions?: { statusCode?: number } }[] }

/** Asks the GraphQL interface. */
export async function graphql(query: string, { token, variables }: { token?: string; variables?: unknown } = {}): Promise<GraphqlAnswer> {
  const response = await POST(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    }),
  )
  const body = (await response.json()) as Partial<GraphqlAnswer>
  return { data: body.data ?? null, errors: body.errors ?? [] }
}
