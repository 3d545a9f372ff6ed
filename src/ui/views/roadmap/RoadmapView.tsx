import type { ReactNode } from 'react'

import { questionStates, type QuestionItem, type RoadmapView as Roadmap } from '@/agenda/roadmap/roadmap-view'
import { edtfInWords } from '@/bibliography/dates'

import { PlotFigure } from '../../charts/drawing/PlotFigure'
import { ganttChart } from '../../charts/gantt/chart'
import { ExampleFlag } from '../../evidence/badges'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { MovedView } from './MovedView'

export const arrangements = ['status', 'time', 'owner', 'country'] as const
export type Arrangement = (typeof arrangements)[number]

type RoadmapProps = { readonly roadmap: Roadmap; readonly by: Arrangement; readonly since: string }

/** All questions, arranged in one of four ways by links, and what has moved since a day. */
export const RoadmapView = ({ roadmap, by, since }: RoadmapProps) => {
  const { t, href } = useSite()
  const { questions } = roadmap
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('roadmap.title')}</h1>
        <p className="lede">{t('roadmap.lede')}</p>
      </header>
      {questions.length === 0 ? (
        <div className="empty stack"><h2>{t('roadmap.none')}</h2><p>{t('roadmap.none.text')}</p><p><a href={href('/priorities')}>{t('priorities.title')}</a></p></div>
      ) : (
        <>
          <nav className="arrange" aria-labelledby="arranged">
            <p id="arranged" className="hint">{t('roadmap.by')}</p>
            <ul role="list">
              {arrangements.map((one) => (
                <li key={one}>
                  <a href={href(`/roadmap?by=${one}${since ? `&since=${encodeURIComponent(since)}` : ''}`)} aria-current={one === by ? 'page' : undefined}>
                    {t(`roadmap.by.${one}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {by === 'time' ? <InTime roadmap={roadmap} /> : <Groups groups={groupsOf(questions, by)} by={by} />}
        </>
      )}
      <MovedView moved={roadmap.moved} by={by} today={roadmap.today} />
    </div>
  )
}

const InTime = ({ roadmap: { questions, today } }: { roadmap: Roadmap }) => {
  const site = useSite()
  const file = (ending: string): string => `/export/roadmap/time.${ending}?locale=${site.locale}`
  return (
    <section className="section">
      <PlotFigure id="time" chart={ganttChart(questions, today, site)} files={{ svg: file('svg'), csv: file('csv') }} />
    </section>
  )
}

type Group = { readonly key: string; readonly questions: readonly QuestionItem[] }

/** Questions by the words of a property; those without it last, under an empty key. */
function groupsOf(questions: readonly QuestionItem[], by: Exclude<Arrangement, 'time'>): readonly Group[] {
  if (by === 'status')
    return questionStates.map((key) => ({ key, questions: questions.filter(({ status }) => status === key) })).filter((group) => group.questions.length > 0)
  const keysOf = ({ lead, countries }: QuestionItem): readonly string[] =>
    by === 'owner' ? [lead ?? ''] : countries.length > 0 ? countries.map(({ label }) => label.text) : ['']
  const keys = [...new Set(questions.flatMap(keysOf))].sort((one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other))
  return keys.map((key) => ({ key, questions: questions.filter((question) => keysOf(question).includes(key)) }))
}

const Groups = ({ groups, by }: { groups: readonly Group[]; by: Exclude<Arrangement, 'time'> }) => {
  const { t, number } = useSite()
  const nameOf = (key: string): ReactNode => {
    if (by === 'status') return optionText(t, 'roadmap.status', key)
    return key || <span className="not-known">{t(by === 'owner' ? 'roadmap.lead.none' : 'roadmap.countries.none')}</span>
  }
  return groups.map(({ key, questions }, index) => (
    <section key={key} className="section" aria-labelledby={`group-${index}`}>
      <div className="section-head"><h2 id={`group-${index}`}><span dir="auto">{nameOf(key)}</span> <span className="count num">({number(questions.length)})</span></h2></div>
      <ul className="index-list">{questions.map((question) => <Item key={question.path} question={question} by={by} />)}</ul>
    </section>
  ))
}

const Item = ({ question, by }: { question: QuestionItem; by: Arrangement }) => {
  const { t, href, locale } = useSite()
  const dates = [question.started, question.due].map((date) => edtfInWords(date, locale) ?? '…')
  return (
    <li>
      <p className="aside">
        {optionText(t, 'roadmap.type', question.type)}
        {by !== 'status' && <> · {optionText(t, 'roadmap.status', question.status)}</>}
      </p>
      <div className="stack">
        <h3><a href={href(question.path)}><Localised value={question.question} /></a></h3>
        <p className="cluster meta-line">
          {by !== 'owner' && <span dir="auto">{question.lead ? `${t('roadmap.lead')}: ${question.lead}` : t('roadmap.lead.none')}</span>}
          <span>{question.started ?? question.due ? dates.join(' – ') : t('roadmap.dates.none')}</span>
          {question.isExample && <ExampleFlag />}
        </p>
      </div>
    </li>
  )
}
