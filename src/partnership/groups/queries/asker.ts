import type { TypedUser } from 'payload'

import type { Registration } from '@/payload-types'
import { getHub } from '@/platform/hub'

import { proves } from '../../joining/queries'
import { isId } from '../../links'

/** Whose request it is: a link from a mail, and whoever is signed in. */
export type Asker = { readonly id: string; readonly proof: string; readonly user: TypedUser | null }

/** The member who asks: by a link from their mails, or by the account that was made for them. */
export async function memberBehind({ id, proof, user }: Asker): Promise<Registration | null> {
  const hub = await getHub()
  if (isId(id)) {
    const found = (await hub.findByID({ collection: 'registrations', id, depth: 0, disableErrors: true, overrideAccess: true })) as Registration | null
    if (found && proves(found, proof)) return found.state === 'approved' ? found : null
  }
  if (!user) return null
  const { docs } = await hub.find({
    collection: 'registrations', where: { and: [{ account: { equals: user.id } }, { state: { equals: 'approved' } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs[0] ?? null
}
