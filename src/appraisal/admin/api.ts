/** What came back: the data, or a sentence for the person who asked with the body that says more. Status 0: nothing came back. */
export type Reply<Data> = { data: Data } | { error: string; status: number; body: unknown }

/** What to say of an answer that is no success, from its status and body. */
export function errorInWords(status: number, body: unknown): string {
  if (status === 0) return 'The hub cannot be reached. Check the connection; what you typed is kept in this tab.'
  if (status === 401) return 'You have been signed out. Sign in again in another tab, then go on here.'
  const { message, errors } = (body ?? {}) as { message?: string; errors?: { message?: string }[] }
  const messages = errors?.flatMap((error) => (error.message ? [error.message] : [])) ?? []
  if (messages.length > 0) return messages.join(' ')
  if (message) return message
  if (status === 403) return 'Your account may not do this. Ask whoever runs this hub for the role that may.'
  if (status === 404) return 'There is nothing here for you: it does not exist, or it is not open to you (yet).'
  return `The hub could not do this (answer ${status}). Nothing was changed; try again.`
}

/** Asks the hub as the person who is signed in; never throws. */
export async function ask<Data>(address: string, init: RequestInit = {}): Promise<Reply<Data>> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const body = (await response.json().catch(() => undefined)) as unknown
    if (!response.ok) return { error: errorInWords(response.status, body), status: response.status, body }
    return { data: body as Data }
  } catch {
    return { error: errorInWords(0, undefined), status: 0, body: undefined }
  }
}

/** A POST with a JSON body. */
export const post = <Data>(address: string, body: unknown = {}): Promise<Reply<Data>> =>
  ask<Data>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
