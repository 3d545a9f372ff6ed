import type { Agreement } from './agreement'
import { notCalculable, pointOnly, type Coefficient } from './coefficient'

/** One agreement statistic as it is explained to readers; formulae and names are the same in every language. */
export type Formula = {
  key: string
  name: string
  formula: string
  source: string
  /** The number in an agreement; absent for what only explains the others. */
  of?: (agreement: Agreement) => Coefficient
}

const twoByTwo = 'not calculable: only for two raters and two categories'
const index = (value: number | null): Coefficient => (value === null ? notCalculable(twoByTwo) : pointOnly(value))

/**
 * How each number is computed: po is observed agreement, pe agreement by chance, k the number of categories, π a
 * category's share of all ratings, pᵢⱼ the share of things that one rater put into i and the other into j, n pairs.
 */
export const formulas: readonly Formula[] = [
  {
    key: 'percent',
    name: 'Percent agreement',
    formula: '100 po',
    source: 'Cohen 1960',
    of: ({ unweighted: { po, reason = '' } }) => (po === null ? notCalculable(reason) : pointOnly(100 * po)),
  },
  {
    key: 'unweighted',
    name: 'Cohen’s κ (Conger’s for more than two raters)',
    formula: 'κ = (po − pe) / (1 − pe), po = Σ pᵢᵢ, pe = Σ pᵢ· p·ᵢ (mean over pairs of raters for Conger’s)',
    source: 'Cohen 1960; Conger 1980',
    of: ({ unweighted }) => unweighted,
  },
  {
    key: 'linear',
    name: 'κ with linear weights',
    formula: 'po = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ· p·ⱼ, wᵢⱼ = 1 − |i − j| / (k − 1)',
    source: 'Cohen 1968; Cicchetti & Allison 1971',
    of: ({ linear }) => linear,
  },
  {
    key: 'quadratic',
    name: 'κ with quadratic weights',
    formula: 'po = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ· p·ⱼ, wᵢⱼ = 1 − (i − j)² / (k − 1)²',
    source: 'Cohen 1968; Fleiss & Cohen 1973',
    of: ({ quadratic }) => quadratic,
  },
  {
    key: 'pabak',
    name: 'PABAK',
    formula: '(k po − 1) / (k − 1)',
    source: 'Byrt, Bishop & Carlin 1993',
    of: ({ pabak }) => pabak,
  },
  {
    key: 'prevalence',
    name: 'Prevalence index',
    formula: '|a − d| / n, for two raters and two categories with the counts a, b in the first row and c, d in the second',
    source: 'Byrt, Bishop & Carlin 1993',
    of: ({ prevalence }) => index(prevalence),
  },
  {
    key: 'bias',
    name: 'Bias index',
    formula: '|b − c| / n, for the same table',
    source: 'Byrt, Bishop & Carlin 1993',
    of: ({ bias }) => index(bias),
  },
  {
    key: 'ac1',
    name: 'Gwet’s AC1',
    formula: '(po − pe) / (1 − pe), pe = Σ π (1 − π) / (k − 1)',
    source: 'Gwet 2008, 2014',
    of: ({ ac1 }) => ac1,
  },
  {
    key: 'fleiss',
    name: 'Fleiss’ κ',
    formula: '(po − pe) / (1 − pe), pe = Σ π²',
    source: 'Fleiss 1971; Gwet 2014',
    of: ({ fleiss }) => fleiss,
  },
  {
    key: 'alpha',
    name: 'Krippendorff’s α, nominal',
    formula: 'α = 1 − Do / De, differences 0 or 1',
    source: 'Krippendorff 2011',
    of: ({ alpha }) => alpha,
  },
  {
    key: 'alphaOrdinal',
    name: 'Krippendorff’s α, ordinal',
    formula: 'α = 1 − Do / De, δ² = (Σ n from i to j − (nᵢ + nⱼ) / 2)²',
    source: 'Krippendorff 2011',
    of: ({ alphaOrdinal }) => alphaOrdinal,
  },
  {
    key: 'interval-two',
    name: '95% interval of κ, two raters',
    formula: 'κ ± 1.96 SE, SE² = (Σ pᵢⱼ (wᵢⱼ (1 − pe) − (Σⱼ wᵢⱼ p·ⱼ + Σᵢ wᵢⱼ pᵢ·) (1 − po))² − (po pe − 2 pe + po)²) / (n (1 − pe)⁴)',
    source: 'Fleiss, Cohen & Everitt 1969',
  },
  {
    key: 'interval-more',
    name: '95% interval of AC1, Fleiss’ and Conger’s κ',
    formula: 'κ ± t SE with n − 1 degrees of freedom, SE² = Σ (κₛ − κ)² / (n (n − 1)), κₛ = (poₛ − pe − 2 (1 − κ) (peₛ − pe)) / (1 − pe) for each thing s that was rated',
    source: 'Gwet 2014',
  },
]
