import type { Coefficient } from '../agreement/coefficient'
import type { AgreementRow } from '../agreement/report'

type AgreementTableProps = { title: string; rows: readonly AgreementRow[]; withWords: boolean }

/** Agreement by one thing, such as by domain: each number with its interval, and what makes it weak. */
export function AgreementTable({ title, rows, withWords }: AgreementTableProps) {
  return (
    <div className="apr-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="apr-figure">Rated twice</th>
            <th scope="col" className="apr-figure">Same</th>
            <th scope="col" className="apr-figure">κ (95% interval)</th>
            <th scope="col" className="apr-figure">Weighted κ (linear)</th>
            <th scope="col" className="apr-figure">Weighted κ (quadratic)</th>
            <th scope="col" className="apr-figure">PABAK</th>
            <th scope="col" className="apr-figure">Prevalence, bias</th>
            <th scope="col" className="apr-figure">AC1</th>
            <th scope="col" className="apr-figure">α</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, agreement }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {agreement.warnings.map((warning) => (
                  <span key={warning} className="apr-help">Careful: {warning}</span>
                ))}
              </th>
              <td className="apr-figure">{agreement.n}</td>
              <td className="apr-figure">{percent(agreement.unweighted.po)}</td>
              <td className="apr-figure"><Figure coefficient={agreement.unweighted} withWords={withWords} /></td>
              <td className="apr-figure"><Figure coefficient={agreement.linear} /></td>
              <td className="apr-figure"><Figure coefficient={agreement.quadratic} /></td>
              <td className="apr-figure"><Figure coefficient={agreement.pabak} /></td>
              <td className="apr-figure">{agreement.prevalence === null || agreement.bias === null ? '–' : `${number(agreement.prevalence)}, ${number(agreement.bias)}`}</td>
              <td className="apr-figure"><Figure coefficient={agreement.ac1} /></td>
              <td className="apr-figure"><Figure coefficient={agreement.alpha} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ coefficient, withWords = false }: { coefficient: Coefficient; withWords?: boolean }) {
  const { value, se, lower, upper, reason } = coefficient
  if (value === null) {
    const why = reason?.replace(/^not calculable:\s*/, '')
    return (
      <>
        not calculable
        {why && <span className="apr-help apr-why">{why}</span>}
      </>
    )
  }
  return (
    <>
      {number(value)}
      {/* The formula gives a width of 0 where all agree, or one thing was rated: that is no certainty. */}
      {se !== 0 && lower !== null && upper !== null && ` (${number(lower)} to ${number(upper)})`}
      {withWords && <span className="apr-help">{inWords(value)}</span>}
    </>
  )
}

const number = (value: number): string => value.toFixed(2).replace('-', '−')

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)}%`)

/** The words of Landis and Koch (1977) for a κ. */
function inWords(kappa: number): string {
  if (kappa < 0) return 'poor'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  return kappa <= 0.8 ? 'substantial' : 'almost perfect'
}
