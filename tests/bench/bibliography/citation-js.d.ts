/** What the bench uses of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (data: string, options: { forceType?: string; generateGraph?: boolean }) => unknown[] }
  }
}
declare module '@citation-js/plugin-ris'
