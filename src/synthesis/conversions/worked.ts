/** Where a formula is printed. */
export type Source = { readonly name: string; readonly place: string; readonly doi?: string }

/** One number that a conversion gives, and the field of a result where it belongs; null where it is only passed on. */
export type Given = { readonly field: string | null; readonly label: string; readonly value: number }

/** What a conversion comes to, written so that anybody can work it out again. */
export type Worked = {
  readonly values: readonly Given[]
  /** One step a line: the formula, then with the numbers put in. */
  readonly steps: readonly string[]
  readonly source: Source
  /** What was taken for granted and the source does not say; empty where nothing was. */
  readonly assumptions: readonly string[]
}

/** Numbers that cannot be converted. The message names the number and the remedy. */
export class ConversionRefused extends Error {
  override readonly name = 'ConversionRefused'
}

/** A chapter, or a section whose number was seen in print or in what others cite. */
export const handbook = (place: string): Source => ({
  name: 'Cochrane Handbook for Systematic Reviews of Interventions, version 6', place,
})

export const borenstein = (place: string): Source => ({
  name: 'Borenstein, Hedges, Higgins and Rothstein 2009, Introduction to Meta-Analysis', place, doi: '10.1002/9780470743386',
})

export const chinn: Source = {
  name: 'Chinn 2000, A simple method for converting an odds ratio to effect size for use in meta-analysis',
  place: 'Statistics in Medicine 19: 3127–3131', doi: '10.1002/1097-0258(20001130)19:22<3127::AID-SIM784>3.0.CO;2-M',
}

export const wan: Source = {
  name: 'Wan, Wang, Liu and Tong 2014, Estimating the sample mean and standard deviation from the sample size, median, range and/or interquartile range',
  place: 'BMC Medical Research Methodology 14: 135', doi: '10.1186/1471-2288-14-135',
}

export const zhang: Source = {
  name: 'Zhang and Yu 1998, What’s the relative risk?', place: 'JAMA 280: 1690–1691', doi: '10.1001/jama.280.19.1690',
}

/** A number as steps show it: four figures that count. The value itself is never rounded. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const text = Math.abs(value) >= 1000 ? String(Math.round(value * 10) / 10) : String(Number(value.toPrecision(4)))
  return text.replace('-', '−')
}

/** @throws ConversionRefused unless it is above 0 */
export function above0(value: number, name: string): number {
  if (value > 0 && Number.isFinite(value)) return value
  throw new ConversionRefused(`${name} is ${shown(value)}, and has to be above 0. Check it against the source.`)
}

/** People in a group. @throws ConversionRefused unless it is a whole number of `least` or more */
export function peopleOf(value: number, name: string, least = 1): number {
  if (Number.isInteger(value) && value >= least) return value
  throw new ConversionRefused(`${name} is ${shown(value)}, and has to be a whole number of ${least} or more.`)
}

/** Per cent as a share. @throws ConversionRefused unless it lies between 0 and 100 */
export function levelOf(perCent: number): number {
  if (perCent > 0 && perCent < 100) return perCent / 100
  throw new ConversionRefused(`A level of ${shown(perCent)} is not possible. Write per cent, such as 95.`)
}
