import type { Payload } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { GroupMembership, Registration } from '@/payload-types'
import { getHub } from '@/platform/hub'
import { publicRecords, recordBySlug, termRecords } from '@/publishing/reading/queries'
import { termViews } from '@/publishing/reading/views'
import { idsOf, textOf, type Stored } from '@/publishing/stored'

import { groupViews } from '../../collaborative/queries'
import { masked, type MemberView } from '../../joining/directory'
import { takesMembers, type GroupPage, type OwnGroup, type OwnMembership } from '../view'
import { memberBehind, type Asker } from './asker'
import { mayDecideOn } from './deciding'
import { groupLink } from './named'

// What is personal is read by the hub itself, never as the person who previews drafts, and given out in part only.

const all = { pagination: false, depth: 0 } as const

/** The memberships of a group or of a member. */
async function memberships(field: 'group' | 'registration', id: string): Promise<readonly GroupMembership[]> {
  const hub = await getHub()
  return (await hub.find({ collection: 'group-memberships', where: { [field]: { equals: id } }, sort: 'askedAt', ...all, overrideAccess: true })).docs
}

/** The page of a public group, as the one who asks may see it. */
export async function groupPage(hub: Payload, slug: string, locale: string, asker: Asker): Promise<(GroupPage & { readonly id: string }) | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'working-groups', slug)
  if (found.state !== 'found') return found.state
  const id = String(found.record.id)
  const [[group], rows, member, decides] = await Promise.all([
    groupViews(hub, [found.record], locale), memberships('group', id), memberBehind(asker), mayDecideOn(hub, asker.user, id),
  ])
  if (!group) return 'missing'
  const people = await approved(rows.flatMap(({ registration }) => recordId(registration) ?? []))
  const personOf = (row: GroupMembership) => people.get(recordId(row.registration) ?? '')
  const inside = rows.filter((row) => row.state === 'member' && personOf(row))
  const named = inside.filter(({ listed }) => listed)
  return {
    id, group,
    members: await memberViews(hub, named.flatMap((row) => personOf(row) ?? []), locale),
    unnamed: inside.length - named.length,
    own: member && ownMembership(rows.find((row) => recordId(row.registration) === String(member.id))),
    waiting: !decides ? null : rows.flatMap((row) => {
      const person = personOf(row)
      if (row.state !== 'asked' || !person) return []
      const { name, organisation, country } = person
      return [{ id: String(row.id), name, organisation: organisation ?? null, country, message: row.message ?? null }]
    }),
  }
}

const ownMembership = (row: GroupMembership | undefined): OwnMembership =>
  ({ standing: row?.state ?? 'none', listed: row?.listed === true, note: row?.note ?? null })

async function approved(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
  if (ids.length === 0) return new Map()
  const hub = await getHub()
  const { docs } = await hub.find({ collection: 'registrations', where: { and: [{ id: { in: [...ids] } }, { state: { equals: 'approved' } }] }, ...all, overrideAccess: true })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** Names; beside them what the list of members shows, for those who stand in it. */
async function memberViews(hub: Payload, people: readonly Registration[], locale: string): Promise<readonly MemberView[]> {
  const interests = (person: Registration) => idsOf(person as unknown as Stored, 'interests')
  const terms = await termRecords(hub, people.flatMap(interests))
  return people
    .map((person) => masked({
      name: person.name, shows: person.listed ? (person.shows ?? []) : [], organisation: person.organisation ?? null, country: person.country,
      sector: person.sector, interests: termViews(terms, interests(person), locale), groups: [],
    }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}

/** The public groups that a member is in, asks to join, or could join. */
export async function ownGroups(hub: Payload, registration: string, locale: string): Promise<readonly OwnGroup[]> {
  const [groups, rows] = await Promise.all([
    publicRecords(hub, 'working-groups', { sort: 'slug', select: { slug: true, name: true, state: true } }), memberships('registration', registration),
  ])
  return groups.flatMap((group) => {
    const { standing } = ownMembership(rows.find((row) => recordId(row.group) === String(group.id)))
    if (standing === 'none' && !takesMembers(textOf(group, 'state') ?? '')) return []
    return [{ ...groupLink(group, locale), standing }]
  })
}
