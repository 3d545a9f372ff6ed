import type { Formula } from '@/appraisal/agreement/formulas'
import type { AgreementReport } from '@/appraisal/agreement/report'

import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Section } from '../Section'
import { AgreementNumbers } from './AgreementNumbers'

type AgreementViewProps = { readonly report: AgreementReport; readonly formulas: readonly Formula[] }

const rules = [
  'agreement.rule.certain', 'agreement.rule.few', 'agreement.rule.missing', 'agreement.rule.interval', 'agreement.rule.words',
] as const

/** How agreement between raters is computed, and what it is in this hub. */
export const AgreementView = ({ report, formulas }: AgreementViewProps) => {
  const { t } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/methods', label: t('nav.methods') }]} />
      <header className="page-head stack">
        <h1>{t('methods.agreement')}</h1>
        <p className="lede">{t('agreement.lede')}</p>
      </header>
      <Section title={t('agreement.what')}><p className="prose">{t('agreement.what.text')}</p></Section>
      <Section title={t('agreement.formulas')}>
        <p className="prose">{t('agreement.symbols')}</p>
        <FormulaTable formulas={formulas} />
      </Section>
      <Section title={t('agreement.rules')}>
        <ul className="prose">{rules.map((rule) => <li key={rule}>{t(rule)}</li>)}</ul>
        <p className="prose">{t('agreement.rule.check')}</p>
        <p><code dir="ltr">npm run -s hub -- agreement file.json --json</code></p>
      </Section>
      <Section title={t('agreement.numbers')}><AgreementNumbers report={report} /></Section>
    </article>
  )
}

/** Formulae as text, which every screen reader and every font can tell. */
const FormulaTable = ({ formulas }: Pick<AgreementViewProps, 'formulas'>) => {
  const { t } = useSite()
  return (
    <div className="table-scroll" role="region" aria-label={t('agreement.formulas')} tabIndex={0}>
      <table className="table">
        <caption>{t('agreement.formulas')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.number')}</th>
            <th scope="col">{t('agreement.formula')}</th>
            <th scope="col">{t('agreement.source')}</th>
          </tr>
        </thead>
        <tbody>
          {formulas.map(({ key, name, formula, source }) => (
            <tr key={key} lang="en" dir="ltr"><th scope="row">{name}</th><td>{formula}</td><td>{source}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
