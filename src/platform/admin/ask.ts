/**
 * What the hub answered: the data, or a sentence for the person who asked, and what else was said. Status 0: nothing came
 * back.
 */
export type Reply<Data> = { data: Data } | { error: string; status: number; body?: unknown }

type Said = { message?: string; errors?: { message?: string }[] }

/** For answers in which the hub says nothing itself, such as those of a server before it. */
const unsaid: Readonly<Record<number, string>> = {
  403: 'Your account may not do this. Ask whoever runs this hub for the role that may.',
  404: 'There is nothing here for you: it does not exist (any more), or it is not open to you.',
  413: 'The file is larger than this hub takes. Make it smaller or split it; references can also be imported on the command line (npm run -s hub -- import <file>).',
}

/** What to say of an answer that is no success, from its status and body. */
export function errorInWords(status: number, body: unknown): string {
  if (status === 0) return 'The hub cannot be reached. Check the connection and try again; what you typed stays in this tab.'
  if (status === 401) return 'You have been signed out. Sign in again in another tab, then go on here.'
  const { message, errors } = (body ?? {}) as Said
  const told = errors?.map((error) => error.message).filter(Boolean).join(' ')
  return told || message || unsaid[status] || `The hub could not do this (answer ${status}). Nothing was changed; try again.`
}

/** Asks the hub as the person who is signed in; never throws. */
export async function ask<Data>(address: string, init: RequestInit = {}): Promise<Reply<Data>> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const body = (await response.json().catch(() => undefined)) as unknown
    if (response.ok) return { data: body as Data }
    return { error: errorInWords(response.status, body), status: response.status, body }
  } catch {
    return { error: errorInWords(0, undefined), status: 0 }
  }
}

/** A POST with a JSON body. */
export const post = <Data>(address: string, body: unknown = {}): Promise<Reply<Data>> =>
  ask<Data>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
