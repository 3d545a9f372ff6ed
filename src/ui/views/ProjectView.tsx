import type { ReactNode } from 'react'

import type { ProjectView as Project } from '@/agenda/project-view'
import { edtfInWords } from '@/bibliography/dates'

import { ExampleFlag, NotKnown, StatusBadge } from '../evidence/badges'
import { Conflicts, ProvenanceList, UnconfirmedRecord } from '../evidence/Provenance'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'
import { ProjectFacts } from './project/Facts'
import { Events, Outputs, SiteCounts } from './project/Parts'
import { ReferralModels } from './project/ReferralModels'
import { Section } from './Section'

/** The page of a project: what and why, phases, who, how, what came of it, and where each fact was seen. */
export const ProjectView = ({ project }: { project: Project }) => {
  const { t, href } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/projects', label: t('nav.projects') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{optionText(t, 'kind', project.kind)}</span>
          {project.acronym && <span>{project.acronym}</span>}
          {project.isExample && <ExampleFlag />}
        </p>
        <h1 dir="auto">{project.title}</h1>
      </header>
      <section className="one-line stack">
        <UnconfirmedRecord provenance={project.provenance} />
        {project.summary && <p className="lede"><Localised value={project.summary} /></p>}
        <p><StatusBadge value={project.status} /></p>
      </section>
      <div className="annotated two">
        <div>
          {project.why && <Section title={t('project.why')}><p className="prose"><Localised value={project.why} /></p></Section>}
          <Texts title={t('project.worksOn')} show={project.worksOn.length > 0}>
            <ul>
              {project.worksOn.map(({ path, title, status, isExample }) => (
                <li key={path}><a href={href(path)}><Localised value={title} /></a> · {optionText(t, 'roadmap.status', status)}{isExample && <> <ExampleFlag /></>}</li>
              ))}
            </ul>
          </Texts>
          <Phases project={project} />
          <SiteCounts project={project} />
          <Recruitment project={project} />
          <Texts title={t('project.questions')} show={project.questions.length > 0}>
            <ul>{project.questions.map((question) => <li key={question.text}><Localised value={question} /></li>)}</ul>
          </Texts>
          <Texts title={t('project.methods')} show={project.methods.length > 0}>
            <ol>{project.methods.map(({ name, detail }) => <li key={name}>{name}{detail && <span className="hint"> {detail}</span>}</li>)}</ol>
          </Texts>
          <Outputs project={project} />
          <ReferralModels models={project.models} />
          <Events project={project} />
          <Texts title={t('project.intentions')} show={project.intentions.length > 0}>
            <p className="hint">{t('project.intentions.meaning')}</p>
            <ul>{project.intentions.map((statement) => <li key={statement}>{statement}</li>)}</ul>
          </Texts>
          <Family project={project} />
          {project.note && <Section title={t('field.note')}><p className="prose" dir="auto">{project.note}</p></Section>}
          <Section title={t('study.provenance')}>
            <Conflicts provenance={project.provenance} />
            <ProvenanceList provenance={project.provenance} />
          </Section>
        </div>
        <aside className="facts" aria-label={t('study.facts')}>
          <ProjectFacts project={project} />
        </aside>
      </div>
    </article>
  )
}

const Texts = ({ title, show, children }: { title: string; show: boolean; children: ReactNode }) =>
  show ? <Section title={title}><div className="prose">{children}</div></Section> : null

const Phases = ({ project }: { project: Project }) => {
  const { t, locale } = useSite()
  if (project.phases.length + project.progress.length === 0) return null
  return (
    <Section title={t('project.phases')}>
      <ol className="timeline">
        {project.phases.map(({ name, from, to, state, note }) => (
          <li key={name} className={state === 'current' ? 'now' : state === 'unknown' ? 'unknown' : undefined}>
            <h3 dir="auto">{name}</h3>
            <p className="when">
              {[from, to].map((date) => edtfInWords(date, locale)).filter(Boolean).join(' – ')}
              {(from ?? to) && ' · '}{optionText(t, 'project.state', state)}
            </p>
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
      {project.progress.length > 0 && (
        <dl className="rows">
          {project.progress.map(({ at, note }) => (
            <div key={at}><dt>{edtfInWords(at, locale)}</dt><dd>{note ? <Localised value={note} /> : <NotKnown />}</dd></div>
          ))}
        </dl>
      )}
    </Section>
  )
}

const Recruitment = ({ project }: { project: Project }) => {
  const { t, number, locale } = useSite()
  if (project.recruitment.length === 0) return null
  return (
    <Section title={t('project.recruitment')}>
      <dl className="rows">
        {project.recruitment.map(({ count, atLeast, target, unit, asAt, source }, index) => (
          <div key={index}>
            <dt>{asAt ? t('project.sites.asAt', { date: edtfInWords(asAt, locale) ?? asAt }) : t('unknown.noDate')}</dt>
            <dd>
              <p className="estimate">
                {count === null ? <NotKnown /> : atLeast ? t('project.recruitment.atLeast', { count }) : number(count)} {unit}
              </p>
              {target !== null && <p>{t('project.recruitment.target', { count: target })}</p>}
              {source && <p className="meta-line" dir="auto">{source}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

const Family = ({ project }: { project: Project }) => {
  const { t, href } = useSite()
  const linked = [
    ['project.studies', project.studies],
    ['project.references', project.references],
    ['project.buildsOn', project.buildsOn.map(({ name, path, note }) => ({ title: name, path, note }))],
    ['project.builtOnBy', project.builtOnBy],
  ] as const
  return (
    <>
      {linked.filter(([, items]) => items.length > 0).map(([key, items]) => (
        <Section key={key} title={t(key)}>
          <ul>
            {items.map((item) => (
              <li key={item.title} dir="auto">
                {item.path ? <a href={href(item.path)}>{item.title}</a> : item.title}
                {'note' in item && item.note && <span className="hint"> {item.note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
