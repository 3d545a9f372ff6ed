import type { Coefficient } from '@/appraisal/agreement/coefficient'
import type { AgreementReport, AgreementSection } from '@/appraisal/agreement/report'

import { SignGlyph } from '../../evidence/glyphs'
import { useSite } from '../../site'

/** The hub's own numbers, or that there are none yet. */
export const AgreementNumbers = ({ report }: { report: AgreementReport }) => {
  const { t } = useSite()
  if (report.jobs === 0) return <p className="sign"><SignGlyph name="unconfirmed" /><span>{t('agreement.none')}</span></p>
  return (
    <>
      <p className="prose">{t('agreement.numbers.text')}</p>
      {report.sections.map((section) => <AgreementTable key={section.title} section={section} />)}
      <p><a href="/export/agreement.csv" download>{t('agreement.csv')}</a></p>
      <p><a href="/export/agreement.json" download>{t('agreement.json')}</a></p>
    </>
  )
}

const AgreementTable = ({ section }: { section: AgreementSection }) => {
  const { t, number } = useSite()
  const caption = captionOf(section, t)
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.item')}</th>
            <th scope="col">{t('agreement.count')}</th>
            <th scope="col">{t('agreement.same')}</th>
            {['κ', 'PABAK', 'AC1', 'α'].map((name) => <th key={name} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {section.rows.map(({ label, agreement }) => (
            <tr key={label}>
              <th scope="row">
                <span lang={section.kind === 'month' ? undefined : 'en'}>{label}</span>
                {agreement.warnings.length > 0 && <span className="hint"> ({t('agreement.fewRatings')})</span>}
              </th>
              <td className="num">{agreement.n}</td>
              <td className="num">{agreement.unweighted.po === null ? '–' : number(agreement.unweighted.po, { style: 'percent' })}</td>
              {[agreement.unweighted, agreement.pabak, agreement.ac1, agreement.alpha].map((coefficient, index) => (
                <td key={index} className="num"><Value coefficient={coefficient} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Value = ({ coefficient: { value, se, lower, upper } }: { coefficient: Coefficient }) => {
  const { t, number } = useSite()
  const shown = (one: number): string => number(one, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  if (value === null) return <>{t('agreement.notCalculable')}</>
  // The formula gives a width of 0 where all agree, or one thing was rated: that is no certainty.
  if (se === 0 || lower === null || upper === null) return <>{shown(value)}</>
  return <>{shown(value)} <span className="hint">({t('agreement.range', { lower: shown(lower), upper: shown(upper) })})</span></>
}

function captionOf({ kind, tool, title }: AgreementSection, t: ReturnType<typeof useSite>['t']): string {
  if (kind === 'tool') return t('agreement.byTool')
  if (kind === 'domain') return t('agreement.byDomain', { tool: tool ?? title })
  return kind === 'month' ? t('agreement.byMonth') : title
}
