/** How an offer stands, as the member who made it sees it. */
export type OwnOffer = { readonly title: string; readonly standing: 'waiting' | 'public' | 'declined'; readonly reason: string | null }

/** A gap to choose; `value` is its slug. */
export type GapChoice = { readonly value: string; readonly label: string }
