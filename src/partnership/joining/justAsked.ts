/** One address gets at most one mail in this time, whoever asks for it. */
const mailPauseMs = 10 * 60_000

/** Whether an address was written to so lately that it is left in peace. */
export const wasJustAsked = ({ askedAt }: { readonly askedAt?: string | null }, now: number): boolean =>
  Boolean(askedAt) && Date.parse(askedAt ?? '') > now - mailPauseMs
