import type { PlotResult, PlotStudy } from '../result'

/** An invented study for tests and benches. */
export const exampleStudy = (id: string, study: Partial<PlotStudy> = {}): PlotStudy => ({
  id, label: `Study ${id}`, path: `/studies/${id}`, kind: 'primary', design: 'randomised-controlled-trial',
  designLabel: 'Randomised controlled trial', controlled: true, quality: 'not-rated', n: 120, year: 2020, ...study,
})

/** An invented result of a trial: half a standard deviation better, with its interval. */
export const exampleResult = (
  id: string, result: Partial<Omit<PlotResult, 'study'>> & { readonly study?: Partial<PlotStudy> } = {},
): PlotResult => {
  const { study, ...rest } = result
  return {
    id, study: exampleStudy(study?.id ?? id, study), outcome: { slug: 'loneliness', label: 'Loneliness' },
    comparison: 'between-groups', direction: 'improved', measure: 'UCLA loneliness scale', subgroup: null, timeMonths: null, timePoint: null,
    effectMeasure: 'SMD', unit: null, estimate: -0.5, ciLower: -0.8, ciUpper: -0.2, ciLevel: 95, se: null, detail: null,
    isExample: true, ...rest,
  }
}
