/** What the hub answered: the data, or a sentence for the person who asked. */
export type Answer<Data> = { readonly data: Data } | { readonly error: string }

/** Asks the hub as the person who is signed in; never throws. With a body it posts. */
export async function ask<Data>(address: string, body?: unknown): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const read = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[]; message?: string }
    if (response.ok) return { data: read as Data }
    const said = read.errors?.map(({ message }) => message).filter(Boolean).join(' ') || read.message
    return { error: said || `The hub could not do this (answer ${response.status}). Nothing was changed; try again.` }
  } catch {
    return { error: 'The hub cannot be reached. Check the connection and try again; nothing was changed.' }
  }
}
