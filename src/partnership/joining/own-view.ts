import type { RegistrationState, Sector, ShownDetail } from './options'

/** What is kept about a member, as the one who holds a link from a mail sees it. */
export type OwnRegistration = {
  readonly name: string
  readonly email: string
  readonly organisation: string | null
  readonly sector: Sector
  readonly country: string
  readonly note: string | null
  readonly newsletter: boolean
  readonly listed: boolean
  readonly shows: readonly ShownDetail[]
  readonly state: RegistrationState
  readonly hasAccount: boolean
}

/** How a request stands, as the one who asked sees it. */
export type OwnRequest = {
  readonly question: string
  readonly state: string
  readonly answer: string | null
  readonly reason: string | null
}

/** Whether someone is a member or waits to be one: only they can ask for the newsletter. */
export const takesPart = ({ state }: { readonly state: RegistrationState }): boolean => state === 'confirmed' || state === 'approved'
