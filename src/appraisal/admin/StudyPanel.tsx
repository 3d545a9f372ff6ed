import { reportRoles } from '@collections/studies/options'

import type { RatedResult, RatedSubject } from './answers'

type StudyPanelProps = {
  title?: string
  /** A study, unless it says that it is an intervention. */
  study: Omit<RatedSubject, 'kind'> & Partial<Pick<RatedSubject, 'kind'>>
  result: RatedResult
}

/** What is rated, and where to read it. */
export function StudyPanel({ title = 'What you rate', study, result }: StudyPanelProps) {
  return (
    <section className="apr-study" aria-labelledby="study-title">
      <h2 id="study-title">{title}</h2>
      <p>
        {study.href ? (
          <a href={study.href} target="_blank" rel="noreferrer">
            {study.title}<span className="apr-hidden"> (opens in a new tab)</span>
          </a>
        ) : (
          study.title
        )}
      </p>
      {result && (
        <p>
          <strong>The result:</strong> {result.label}
          {result.detail && <span className="apr-help">{result.detail}</span>}
        </p>
      )}
      <h3>{study.kind === 'intervention' ? 'Reviews of it' : 'Reports'}</h3>
      {study.reports.length === 0 ? (
        <p>{study.kind === 'intervention' ? 'No published review of it is tagged with this term.' : 'No report of it is stored.'}</p>
      ) : (
        <ul className="apr-reports">
          {study.reports.map((report) => (
            <li key={`${report.title} ${report.href ?? ''}`}>
              {report.href ? <a href={report.href} target="_blank" rel="noreferrer">{report.title}</a> : report.title}
              {report.role && <span className="apr-help">{reportRoles.find(({ value }) => value === report.role)?.label ?? report.role}</span>}
              {report.files.map((file) => (
                <span key={file.href} className="apr-help">
                  <a href={file.href} target="_blank" rel="noreferrer">{file.title}</a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
