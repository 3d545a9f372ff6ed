import type { ProjectListItem } from '@/agenda/project-view'
import { edtfInWords } from '@/bibliography/dates'

import { ExampleFlag, StatusBadge, Unconfirmed } from '../evidence/badges'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'

const stages = ['current', 'future', 'past', 'unknown'] as const

/** All projects by stage: under way first. */
export const ProjectsView = ({ projects }: { projects: readonly ProjectListItem[] }) => {
  const { t, number } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('projects.title')}</h1>
        <p className="lede">{t('projects.lede')}</p>
      </header>
      {projects.length === 0 && <p className="empty">{t('projects.none')}</p>}
      <OpenCalls projects={projects} />
      {stages.map((stage) => {
        const own = projects.filter(({ status }) => status === stage)
        return own.length > 0 && (
          <section key={stage} className="section" aria-labelledby={`stage-${stage}`}>
            <div className="section-head">
              <h2 id={`stage-${stage}`}><StatusBadge value={stage} /> <span className="count num">({number(own.length)})</span></h2>
            </div>
            <ul className="index-list">{own.map((project) => <Item key={project.path} project={project} />)}</ul>
          </section>
        )
      })}
    </div>
  )
}

/** Calls to take part that are open, as far as their sources say. */
const OpenCalls = ({ projects }: { projects: readonly ProjectListItem[] }) => {
  const { t, href, locale } = useSite()
  const open = projects.flatMap((project) => project.openCalls.map((call) => ({ project, call })))
  if (open.length === 0) return null
  return (
    <section className="section" aria-labelledby="open-calls">
      <div className="section-head"><h2 id="open-calls">{t('projects.openCalls')}</h2></div>
      <ul className="index-list">
        {open.map(({ project, call: { title, audience, url, asAt, note } }) => (
          <li key={project.path + title}>
            <p className="aside">{asAt ? t('projects.callAsAt', { date: edtfInWords(asAt, locale) ?? asAt }) : t('unknown.noDate')}</p>
            <div className="stack">
              <h3 dir="auto">{url ? <a href={url}>{title}</a> : title}</h3>
              {audience && <p dir="auto">{audience}</p>}
              {note && <p className="hint" dir="auto">{note}</p>}
              <p className="meta-line"><a href={href(project.path)} dir="auto">{project.title}</a></p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Item = ({ project }: { project: ProjectListItem }) => {
  const { t, href, locale } = useSite()
  const [started, ended] = [project.started, project.ended].map((date) => edtfInWords(date, locale))
  const dates = started && !ended ? t('partners.lead.from', { date: started }) : [started, ended].filter(Boolean).join(' – ')
  return (
    <li>
      <p className="aside">{[optionText(t, 'kind', project.kind), dates].filter(Boolean).join(' · ')}</p>
      <div className="stack">
        <h3 dir="auto"><a href={href(project.path)}>{project.title}</a></h3>
        {project.summary && <p><Localised value={project.summary} /></p>}
        <p className="cluster meta-line">
          {project.lead && <span>{t('project.lead')} {project.lead}</span>}
          {project.unconfirmed && <Unconfirmed />}
          {project.isExample && <ExampleFlag />}
        </p>
      </div>
    </li>
  )
}
