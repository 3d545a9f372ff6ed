/** The words about ratings of an intervention as a whole in English. */
export const interventionsEn = {
  'rating.intervention': 'How good the evidence on this is as a whole',
  'rating.intervention.meaning': 'Two people judged, without seeing each other’s view, what is known of this as a whole and not one single study.',
  'rating.intervention.none': 'The evidence on this as a whole has not been rated here yet. Studies of it are rated one by one.',
  'rating.intervention.whole': 'For this kind of support as a whole',
} as const
