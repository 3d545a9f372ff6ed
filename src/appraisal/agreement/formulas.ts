import type { Agreement } from './agreement'

/** One agreement statistic as it is explained to readers; formulae and names are the same in every language. */
export type Formula = {
  /** Where it stands in an agreement. */
  key: keyof Pick<Agreement, 'unweighted' | 'linear' | 'quadratic' | 'pabak' | 'ac1' | 'fleiss' | 'alpha' | 'alphaOrdinal'>
  name: string
  formula: string
  source: string
}

/**
 * How each number is computed: po is observed agreement, pe agreement by chance, k the number of categories, π a
 * category's share of all ratings, pᵢⱼ the share of things that one rater put into i and the other into j, n pairs.
 */
export const formulas: readonly Formula[] = [
  {
    key: 'unweighted',
    name: 'Cohen’s κ (Conger’s for more than two raters)',
    formula: 'κ = (po − pe) / (1 − pe), po = Σ pᵢᵢ, pe = Σ pᵢ· p·ᵢ (mean over pairs of raters for Conger’s)',
    source: 'Cohen 1960; Conger 1980; standard error: Fleiss, Cohen & Everitt 1969; Gwet 2014',
  },
  {
    key: 'linear',
    name: 'κ with linear weights',
    formula: 'po = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ· p·ⱼ, wᵢⱼ = 1 − |i − j| / (k − 1)',
    source: 'Cohen 1968; Cicchetti & Allison 1971',
  },
  {
    key: 'quadratic',
    name: 'κ with quadratic weights',
    formula: 'po = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ· p·ⱼ, wᵢⱼ = 1 − (i − j)² / (k − 1)²',
    source: 'Cohen 1968; Fleiss & Cohen 1973',
  },
  { key: 'pabak', name: 'PABAK', formula: '(k po − 1) / (k − 1)', source: 'Byrt, Bishop & Carlin 1993' },
  {
    key: 'ac1',
    name: 'Gwet’s AC1',
    formula: '(po − pe) / (1 − pe), pe = Σ π (1 − π) / (k − 1)',
    source: 'Gwet 2008, 2014',
  },
  { key: 'fleiss', name: 'Fleiss’ κ', formula: '(po − pe) / (1 − pe), pe = Σ π²', source: 'Fleiss 1971; Gwet 2014' },
  {
    key: 'alpha',
    name: 'Krippendorff’s α, nominal',
    formula: 'α = 1 − Do / De, differences 0 or 1',
    source: 'Krippendorff 2011',
  },
  {
    key: 'alphaOrdinal',
    name: 'Krippendorff’s α, ordinal',
    formula: 'α = 1 − Do / De, δ² = (Σ n from i to j − (nᵢ + nⱼ) / 2)²',
    source: 'Krippendorff 2011',
  },
]
