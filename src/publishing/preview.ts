import type { IncomingHttpHeaders } from 'node:http'
import type { Payload, TypedUser } from 'payload'

import { may } from '@/access/roles'

/**
 * The hub as a signed-in person who may read drafts sees it: the newest version of each record, published or not,
 * under that person's own permissions. Null for everybody else, who gets the public page.
 */
export async function draftReader(hub: Payload, headers: IncomingHttpHeaders): Promise<Payload | null> {
  const user = await signedIn(hub, headers)
  if (!user || !may(user, 'drafts.read')) return null
  const find: Payload['find'] = (options) => hub.find({ ...options, draft: true, overrideAccess: false, user })
  return Object.create(hub, { find: { value: find } }) as Payload
}

/** Who asks for a page, by the cookie of the admin; null for a visitor. */
export async function signedIn(hub: Payload, headers: IncomingHttpHeaders): Promise<TypedUser | null> {
  const sent = new Headers()
  for (const name of ['cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = headers[name]
    if (typeof value === 'string') sent.set(name, value)
  }
  const { user } = await hub.auth({ headers: sent })
  return user
}
