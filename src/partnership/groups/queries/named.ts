import type { Payload } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { getHub } from '@/platform/hub'
import { localText } from '@/publishing/localised'
import { publicRecords } from '@/publishing/reading/queries'
import { textOf, type Stored } from '@/publishing/stored'
import type { LinkView } from '@/synthesis/study-view'

import { collaborativePath } from '../../collaborative/paths'

export const groupLink = (group: Stored, locale: string): LinkView => {
  const slug = textOf(group, 'slug') ?? ''
  return { path: collaborativePath('working-groups', slug), title: localText(group.name, locale)?.text ?? slug }
}

/** The public groups with which members agreed to be named, by member. */
export async function groupsNaming(hub: Payload, locale: string): Promise<ReadonlyMap<string, readonly LinkView[]>> {
  const register = await getHub()
  const [groups, { docs }] = await Promise.all([
    publicRecords(hub, 'working-groups', { sort: 'slug', select: { slug: true, name: true } }),
    register.find({
      collection: 'group-memberships', where: { and: [{ state: { equals: 'member' } }, { listed: { equals: true } }] },
      select: { group: true, registration: true }, pagination: false, depth: 0, overrideAccess: true,
    }),
  ])
  const naming = new Map<string, readonly LinkView[]>()
  for (const group of groups) {
    const link = groupLink(group, locale)
    for (const row of docs) {
      const member = recordId(row.registration) ?? ''
      if (recordId(row.group) === String(group.id)) naming.set(member, [...(naming.get(member) ?? []), link])
    }
  }
  return naming
}
