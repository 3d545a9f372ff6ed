const written = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** The day of a moment as people in the admin read it, such as "3 February 2026". */
export const dateOf = (at: string): string => new Date(at).toLocaleDateString('en-GB', written)

/** A day, which is the same wherever it is read. It is kept as the midnight of UTC that it begins with. */
export const dayOf = (day: string): string => new Date(day).toLocaleDateString('en-GB', { ...written, timeZone: 'UTC' })
