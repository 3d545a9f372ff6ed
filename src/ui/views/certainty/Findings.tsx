import type { LocalText } from '@/publishing/localised'
import type { FindingView } from '@/publishing/views'
import { withCertainty } from '@/synthesis/certainty/findings/ofFinding'
import type { FindingsView } from '@/synthesis/certainty/findings/view'

import { beyondDirection } from '../../charts/plot-words/words'
import { CertaintyBadge, NotKnown } from '../../evidence/badges'
import { Direction } from '../../evidence/Direction'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { FindingsTable } from './FindingsTable'

type FindingsProps = { readonly findings: readonly FindingView[]; readonly table: FindingsView | null }

/** What was found, in words, and the Summary of Findings with the numbers and the certainty. */
export const Findings = ({ findings, table }: FindingsProps) => {
  const { t } = useSite()
  if (findings.length === 0) return <p className="not-known">{t('summary.findings.none')}</p>
  return (
    <>
      <section className="stack">
        <h3>{t('summary.findings')}</h3>
        <FindingList findings={findings} table={table} isPlace />
      </section>
      {table && <FindingsTable findings={table} />}
    </>
  )
}

/** Findings, each with its certainty and what it rests on. `isPlace`: links to a finding lead here. */
export const FindingList = ({ findings, table, isPlace = false }: FindingsProps & { isPlace?: boolean }) => {
  const { shared, shown } = withCertainty(findings, table)
  return (
    <>
      {shared && <p className="hint"><Localised value={shared} /></p>}
      <ul className="results-list" role="list">
        {shown.map(({ finding, certainties, reason }, index) => (
          <Finding
            key={finding.statement.text} finding={finding} certainties={certainties} reason={reason}
            isExplained={shared !== null} id={isPlace ? `finding-${index + 1}` : undefined}
          />
        ))}
      </ul>
    </>
  )
}

const Detail = ({ direction, detail }: Pick<FindingView['basis'][number], 'direction' | 'detail'>) => {
  const more = beyondDirection(direction, detail)
  return more && `, ${more}`
}

type FindingProps = {
  readonly finding: FindingView
  readonly certainties: readonly string[]
  /** Why this one is not rated yet. */
  readonly reason: LocalText | null
  /** Whether what its certainty means is said above for all. */
  readonly isExplained: boolean
  readonly id: string | undefined
}

const Finding = ({ finding, certainties, reason, isExplained, id }: FindingProps) => {
  const { t, href } = useSite()
  return (
    <li id={id}>
      <div className="stack">
        <p className="outcome">{finding.outcome ? <Localised value={finding.outcome.label} /> : <NotKnown />}</p>
        {certainties.map((one) => <p key={one}><CertaintyBadge value={one} /></p>)}
      </div>
      <div className="stack">
        <p className="estimate"><Localised value={finding.statement} /></p>
        {!isExplained && (
          <p className="meta">
            {reason ? <Localised value={reason} /> : certainties.map((one) => optionText(t, 'certainty', `${one}.meaning`)).join(' ')}
          </p>
        )}
        {id && finding.outcome && finding.basis.length > 0 && (
          <p><a href={`#plots-${finding.outcome.slug}`}>{t('summary.toPlot')}</a></p>
        )}
        <details>
          <summary>
            {finding.basis.length > 0 ? t('summary.basis', { count: finding.basis.length }) : t('summary.basis.none')}
          </summary>
          <ul>
            {finding.basis.map(({ study, direction, detail }, index) => (
              <li key={index}><a href={href(study.path)} dir="auto">{study.title}</a>: <Direction value={direction} /><Detail direction={direction} detail={detail} /></li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  )
}
