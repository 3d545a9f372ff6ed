/** What one query over GraphQL may cost at the most: a field costs 1, a record that is pointed to 10. */
export const mostCost = 1000

/**
 * What a list of records within a record costs. Two in one query are too many: each multiplies what the other brings, and
 * three of them, one in the other, bring a million records to whoever asks.
 */
export const listCost = 600
