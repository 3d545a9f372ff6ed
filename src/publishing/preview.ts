import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'

import { may } from '@/access/roles'

/**
 * The hub as a signed-in person who may read drafts sees it: the newest version of each record, published or not,
 * under that person's own permissions. Null for everybody else, who gets the public page.
 */
export async function draftReader(hub: Payload, headers: IncomingHttpHeaders): Promise<Payload | null> {
  const sent = new Headers()
  for (const name of ['cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = headers[name]
    if (typeof value === 'string') sent.set(name, value)
  }
  const { user } = await hub.auth({ headers: sent })
  if (!user || !may(user, 'drafts.read')) return null
  const find: Payload['find'] = (options) => hub.find({ ...options, draft: true, overrideAccess: false, user })
  return Object.create(hub, { find: { value: find } }) as Payload
}
