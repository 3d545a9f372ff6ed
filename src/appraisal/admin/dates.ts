/** A day as people in the admin read it, such as "3 February 2026". */
export const dateOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
