import type { LinkView, TermView } from '@/synthesis/study-view'

import type { Sector, ShownDetail } from './options'

/** A member who agreed to be listed, as stored. */
export type ListedMember = {
  readonly name: string
  readonly shows: readonly ShownDetail[]
  readonly organisation: string | null
  readonly country: string
  readonly sector: Sector
  readonly interests: readonly TermView[]
  /** Working groups with which the member agreed to be named. */
  readonly groups: readonly LinkView[]
}

/** The same with nothing but what the member agreed to show. */
export type MemberView = {
  readonly name: string
  readonly organisation: string | null
  readonly country: string | null
  readonly sector: Sector | null
  readonly interests: readonly TermView[]
  readonly groups: readonly LinkView[]
}

export type MemberFilter = { readonly country: string | null; readonly sector: string | null; readonly interest: string | null }

/** Leaves out what a member did not agree to show. */
export function masked({ name, shows, organisation, country, sector, interests, groups }: ListedMember): MemberView {
  const may = (detail: ShownDetail): boolean => shows.includes(detail)
  return {
    name,
    organisation: may('organisation') ? organisation : null,
    country: may('country') ? country : null,
    sector: may('sector') ? sector : null,
    interests: may('interests') ? interests : [],
    groups,
  }
}

/** Filters by what is shown alone: a filter must not tell what a member keeps back. */
export const chosen = (members: readonly MemberView[], { country, sector, interest }: MemberFilter): readonly MemberView[] =>
  members.filter((member) =>
    (!country || member.country === country) &&
    (!sector || member.sector === sector) &&
    (!interest || member.interests.some(({ slug }) => slug === interest)))
