/** What came back: the data, or a sentence for the person who asked. Status 0 means that nothing came back. */
export type Answer<Data> = { data: Data } | { error: string; status: number }

/** What to say of an answer that is no success, from its status and body. */
export function errorInWords(status: number, body: unknown): string {
  if (status === 0) return 'The hub cannot be reached. Check the connection and try again.'
  if (status === 401) return 'You have been signed out. Sign in again in another tab, then go on here.'
  const { errors } = (body ?? {}) as { errors?: { message?: string }[] }
  const messages = errors?.flatMap(({ message }) => (message ? [message] : [])) ?? []
  if (messages.length > 0) return messages.join(' ')
  if (status === 413)
    return 'The file is larger than this hub takes. Import it on the command line (npm run -s hub -- import <file>), or split it.'
  if (status === 403) return 'Your account may not do this. Ask for the role of curator.'
  if (status === 404) return 'This import is not there any more.'
  return `The hub could not do this (answer ${status}). Nothing was changed; try again.`
}

/** Asks the hub as the person who is signed in; never throws. */
export async function ask<Data>(address: string, init: RequestInit = {}): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const body = (await response.json().catch(() => undefined)) as unknown
    if (!response.ok) return { error: errorInWords(response.status, body), status: response.status }
    return { data: body as Data }
  } catch {
    return { error: errorInWords(0, undefined), status: 0 }
  }
}

/** A POST with a JSON body. */
export const post = <Data>(address: string, body: unknown = {}): Promise<Answer<Data>> =>
  ask<Data>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
