/** One address gets at most one mail in this time, whoever asks for it. */
const mailPauseMs = 10 * 60_000
/** What nobody confirms is deleted after this time. */
const keptUnconfirmedMs = 7 * 24 * 60 * 60_000

/** Whether an address was written to so lately that it is left in peace. */
export const wasJustAsked = ({ askedAt }: { readonly askedAt?: string | null }, now: number): boolean =>
  Boolean(askedAt) && Date.parse(askedAt ?? '') > now - mailPauseMs

/** What was asked before this moment and is not confirmed yet is deleted. */
export const keptSince = (now: number): string => new Date(now - keptUnconfirmedMs).toISOString()

/** So many at the most are deleted on the way, when someone else asks for something. */
export const mostSweptAtOnce = 20
