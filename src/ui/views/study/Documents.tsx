import type { RelatedStudyView, ReportView } from '@/synthesis/study-view'

import { optionText } from '../../messages'
import { useSite } from '../../site'

/** The documents that report a study, each with the part it plays. */
export const Reports = ({ reports }: { reports: readonly ReportView[] }) => {
  const { t, href } = useSite()
  return (
    <section aria-labelledby="reports-heading" className="stack reports">
      <h3 id="reports-heading">{t('study.reports')}</h3>
      {reports.length === 0 ? <p className="not-known">{t('study.reports.none')}</p> : (
        <dl className="rows">
          {reports.map((report) => (
            <div key={report.path}>
              <dt>{optionText(t, 'role', report.role)}</dt>
              <dd>
                <a href={href(report.path)} dir="auto">{report.title}</a>
                <p className="meta-line" dir="auto">{report.source}</p>
                {report.url && <p><a href={report.url}>{t('reference.open')}</a></p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** Studies that belong together, in both directions of the relation. */
export const Related = ({ related }: { related: readonly RelatedStudyView[] }) => {
  const { t, href } = useSite()
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related-heading" className="stack">
      <h3 id="related-heading">{t('study.related')}</h3>
      <dl className="rows">
        {related.map(({ relation, inverse, study, note }) => (
          <div key={`${relation} ${study.path}`}>
            <dt>{optionText(t, inverse ? 'related.inverse' : 'related', relation)}</dt>
            <dd>
              <a href={href(study.path)} dir="auto">{study.title}</a>
              {note && <p className="meta-line" dir="auto">{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
