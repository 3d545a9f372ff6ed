/** Where a rule of the proposals comes from. The hub's own thresholds say so: GRADE leaves most of them to judgement. */
export const guidance = {
  start: 'GRADE guidelines 3 (Balshem et al. 2011)',
  bias: 'GRADE guidelines 4 (Guyatt et al. 2011)',
  publication: 'GRADE guidelines 5 (Guyatt et al. 2011)',
  precision: 'GRADE guidelines 6 (Guyatt et al. 2011)',
  consistency: 'GRADE guidelines 7 (Guyatt et al. 2011)',
  directness: 'GRADE guidelines 8 (Guyatt et al. 2011)',
  up: 'GRADE guidelines 9 (Guyatt et al. 2011)',
  robins: 'GRADE guidelines 18 (Schünemann et al. 2019)',
  heterogeneity: 'Cochrane Handbook, chapter 10',
  asymmetry: 'Cochrane Handbook, chapter 13',
  cerqual: 'GRADE-CERQual (Lewin et al. 2018)',
  hub: 'threshold of this hub, where the guidance gives none',
} as const

/** Thresholds of the proposals, each with where it comes from beside it. */
export const thresholds = {
  /** Per cent of the information that outweighs the rest. Source: the hub. */
  most: 50,
  /** Per cent of I²: may be substantial; considerable. Source: Cochrane Handbook, chapter 10. */
  substantial: 50,
  considerable: 75,
  /** Optimal information size by rule of thumb: people for averages, events for risks. Source: GRADE guidelines 6. */
  people: 400,
  events: 300,
  /** Studies, and p, for Egger's test. Source: Cochrane Handbook, chapter 13; Egger et al. 1997. */
  studiesForEgger: 10,
  eggerP: 0.1,
  /** Ratios, or one over them. Source: GRADE guidelines 9. */
  large: 2,
  veryLarge: 5,
} as const
