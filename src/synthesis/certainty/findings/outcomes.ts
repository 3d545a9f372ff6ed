/** A Summary of Findings has no more (Cochrane Handbook, chapter 14). */
export const mostOutcomes = 7
