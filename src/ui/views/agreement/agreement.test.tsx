import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { agreementOf } from '@/appraisal/agreement/agreement'
import { formulas } from '@/appraisal/agreement/formulas'
import { ratingsOfMatrix } from '@/appraisal/agreement/ratings'
import type { AgreementReport } from '@/appraisal/agreement/report'

import type { LocaleCode } from '../../locales'
import { SiteProvider } from '../../site'
import { AgreementView } from './AgreementView'

const shown = (report: AgreementReport, locale: LocaleCode = 'en'): string =>
  renderToStaticMarkup(<SiteProvider locale={locale}><AgreementView report={report} formulas={formulas} /></SiteProvider>)

const rowOf = (label: string, matrix: number[][]) => ({ label, agreement: agreementOf(ratingsOfMatrix(matrix), { isPooled: true }) })
const report: AgreementReport = {
  jobs: 50,
  sections: [
    { kind: 'tool', title: 'By tool', rows: [rowOf('RoB 2', [[20, 5], [10, 15]])] },
    { kind: 'domain', tool: 'RoB 2', title: 'RoB 2, by domain', rows: [rowOf('Missing data', [[10, 0], [0, 0]])] },
  ],
}

describe('the page on agreement', () => {
  it('says so where there are no two independent ratings yet, and offers no empty file', () => {
    const html = shown({ jobs: 0, sections: [] })
    expect(html).toContain('there is no number to show')
    expect(html).not.toContain('/export/agreement')
  })

  it('gives each number with its interval, its formula and as a file', () => {
    const html = shown(report)
    expect(html).toContain('0.40 <span class="hint">(0.15 to 0.65)</span>')
    expect(html).toContain('κ = (po − pe) / (1 − pe)')
    for (const name of ['Percent agreement', 'Prevalence index', 'Bias index', '95% interval of κ']) expect(html).toContain(name)
    for (const file of ['/export/agreement.csv', '/export/agreement.json']) expect(html).toContain(`href="${file}"`)
  })

  it('says what cannot be calculated, and where there are few ratings', () => {
    const html = shown(report)
    expect(html).toMatch(/Missing data.*few ratings.*not calculable/)
    expect(html).not.toContain('NaN')
  })

  it('claims no certainty where the formula leaves an interval without width', () => {
    const html = shown({ jobs: 1, sections: [{ kind: 'tool', title: 'By tool', rows: [rowOf('RoB 2', [[6, 0], [0, 4]])] }] })
    expect(html).toContain('<td class="num">1.00</td>')
    expect(html).not.toContain('1.00 to 1.00')
  })

  it('speaks the reader’s language, with formulae that run left to right', () => {
    const html = shown(report, 'ar')
    expect(html).toContain('لا يمكن حسابه')
    expect(html).toContain('RoB 2، حسب المجال')
    expect(html).toContain('<tr lang="en" dir="ltr">')
  })
})
