/** The words about single results in English. */
export const resultsEn = {
  'result.workings': 'How this number was worked out',
  'result.betterWhen.higher': 'a higher number is better',
  'result.betterWhen.lower': 'a lower number is better',
} as const
