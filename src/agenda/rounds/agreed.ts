/** One line of an agreed list as it was frozen. */
export type AgreedPlace = {
  readonly place: number
  readonly item: string
  readonly gap: string
  /** By language. */
  readonly wording: Readonly<Record<string, string>>
  /** Why the workshop put it there, where it said so. */
  readonly reason: string | null
}
