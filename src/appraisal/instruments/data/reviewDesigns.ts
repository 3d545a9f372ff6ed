/** Keys of the designs of reviews that search by a fixed plan and ask about effects, closest fit first. */
export const reviewsOfEffects = [
  'systematic-review-with-meta-analysis', 'systematic-review', 'rapid-review',
] as const

/** Keys of the designs of reviews that bring together what people say and experience. */
export const reviewsOfExperience = ['qualitative-evidence-synthesis', 'meta-ethnography'] as const
