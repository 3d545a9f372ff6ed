import type { LinkView } from '@/synthesis/study-view'

import type { GroupView } from '../collaborative/view'
import type { MemberView } from '../joining/directory'
import type { MembershipState } from './options'

/** How a member of the collaborative stands to a group. */
export type OwnMembership = {
  readonly standing: MembershipState | 'none'
  /** Whether they agreed to be named with it. */
  readonly listed: boolean
  /** What they were told with the decision. */
  readonly note: string | null
}

/** Someone who asks to join, as those who decide see them. */
export type AskingMember = {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly country: string
  readonly message: string | null
}

/** The page of a working group. */
export type GroupPage = {
  readonly group: GroupView
  /** Those who agreed to be named with it, with what they agreed to show. */
  readonly members: readonly MemberView[]
  /** How many more there are. */
  readonly unnamed: number
  /** How the member who looks stands to it; null for everybody else. */
  readonly own: OwnMembership | null
  /** Who waits; null for all but those who decide. */
  readonly waiting: readonly AskingMember[] | null
}

/** A group in the list of a member's own data. */
export type OwnGroup = LinkView & { readonly standing: OwnMembership['standing'] }

/** Whether anybody can join a group that stands like this. */
export const takesMembers = (state: string): boolean => state !== 'ended'
