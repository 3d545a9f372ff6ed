/** What came back from the hub: data, or a sentence for the person who asked. */
export type Answer<Data> = { data: Data } | { error: string; reference?: string }

/** Asks the hub as the person who is signed in; never throws. */
export async function ask<Data>(address: string, init: RequestInit = {}): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const body = (await response.json().catch(() => undefined)) as unknown
    if (response.ok || hasFiles(body)) return { data: body as Data }
    const { errors } = (body ?? {}) as { errors?: { message?: string; data?: { reference?: string } }[] }
    const reference = errors?.[0]?.data?.reference
    return { error: errors?.[0]?.message ?? fallback(response.status), ...(reference ? { reference } : {}) }
  } catch {
    return { error: 'The hub cannot be reached. Check the connection and try again.' }
  }
}

/** Files that were all refused are an answer for each of them, not for the request. */
const hasFiles = (body: unknown): boolean => typeof body === 'object' && body !== null && 'files' in body

function fallback(status: number): string {
  if (status === 401) return 'You have been signed out. Sign in again in another tab, then go on here.'
  if (status === 403) return 'Your account may not do this. Ask for the role of curator.'
  if (status === 413) return 'The file is larger than this hub takes (50 MB). Make it smaller.'
  return `The hub could not do this (answer ${status}). Nothing was changed; try again.`
}

export const postJson = <Data>(address: string, body: unknown): Promise<Answer<Data>> =>
  ask<Data>(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
