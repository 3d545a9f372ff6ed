import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { GroupMembership, Mail, Registration } from '@/payload-types'
import { defaultLocale, type Locale } from '@/platform/locales'
import type { Written } from '@/platform/mail/outbox/written'
import { localText } from '@/publishing/localised'
import { textOf, type Stored } from '@/publishing/stored'

import { collaborativePath } from '../../collaborative/paths'
import { mayDecideOn } from '../../groups/queries/deciding'
import { addressIn, ownAddress, subjectOf, writeTo } from './write'

const decisions = { 'group-joined': 'member', 'group-declined': 'declined' } as const

export type MembershipMail = keyof typeof decisions

type About = { readonly note: string; readonly group: string; readonly member: Registration; readonly path: string; readonly titleIn: (locale: Locale) => string }

/** A membership that stands like this, of a member in a public group; null where there is none any more. */
async function standing(req: PayloadRequest, id: unknown, state: GroupMembership['state']): Promise<About | null> {
  const found = await subjectOf<GroupMembership>(req, 'group-memberships', id)
  if (found?.state !== state) return null
  const member = await subjectOf<Registration>(req, 'registrations', found.registration)
  const group = (await req.payload.findByID({
    collection: 'working-groups', id: recordId(found.group) ?? '', locale: 'all', depth: 0, overrideAccess: false, disableErrors: true, req,
  })) as unknown as Stored | null
  if (member?.state !== 'approved' || !group) return null
  return {
    note: found.note ?? '', group: String(group.id), member, path: collaborativePath('working-groups', textOf(group, 'slug') ?? ''),
    titleIn: (locale) => localText(group.name, locale)?.text ?? '',
  }
}

/** What was decided on someone who asked to join a working group. */
export async function writeMembership(req: PayloadRequest, kind: MembershipMail, { membership }: Mail): Promise<Written | null> {
  const found = await standing(req, membership, decisions[kind])
  if (!found) return null
  const { member, note, path, titleIn } = found
  const values = { title: titleIn(member.locale), note, reason: note, link: ownAddress(member, path) }
  return writeTo(req, kind, member, values, ownAddress(member, '/collaborative/registration'))
}

/**
 * That somebody asks to join, to one who decides on it. It names nobody: a mail cannot be taken back, a request can.
 */
export async function writeAsked(req: PayloadRequest, { membership, recipient }: Mail): Promise<Written | null> {
  const found = await standing(req, membership, 'asked')
  const user = await req.payload.findByID({
    collection: 'users', id: recordId(recipient) ?? '', depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!found || !user || !(await mayDecideOn(req.payload, { ...user, collection: 'users' }, found.group, req))) return null
  const locale = await languageOf(req, user.id)
  const link = addressIn(locale, found.path)
  return writeTo(req, 'group-asked', { email: user.email, locale }, { title: found.titleIn(locale), link }, link)
}

/** The language that someone with an account registered in. */
async function languageOf(req: PayloadRequest, account: string): Promise<Locale> {
  const { docs: [member] } = await req.payload.find({
    collection: 'registrations', where: { account: { equals: account } }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return member?.locale ?? defaultLocale
}
