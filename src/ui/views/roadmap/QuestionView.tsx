import type { ReactNode } from 'react'

import type { QuestionView as Question } from '@/agenda/roadmap/roadmap-view'
import type { PartyView } from '@/agenda/project-view'
import { edtfInWords } from '@/bibliography/dates'
import type { LinkView } from '@/synthesis/study-view'

import { ExampleFlag } from '../../evidence/badges'
import { SignGlyph } from '../../evidence/glyphs'
import { TermLinks } from '../../evidence/Terms'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'

/** The page of a question: where it comes from, who works on it until when, and what answers it. */
export const QuestionView = ({ question }: { question: Question }) => {
  const { t, href } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/roadmap', label: t('roadmap.title') }]} />
      <header className="page-head stack">
        <p className="eyebrow">
          <span>{optionText(t, 'roadmap.type', question.type)}</span><span>{optionText(t, 'roadmap.status', question.status)}</span>
          {question.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={question.question} /></h1>
        {question.answeredBy && <p className="lede">{t('roadmap.answeredBy')} <a href={href(question.answeredBy.path)} dir="auto">{question.answeredBy.title}</a></p>}
      </header>
      {question.wasReopened && <div className="notice"><SignGlyph name="unconfirmed" /><p>{t('roadmap.reopened')}</p></div>}
      {question.statusReason && question.status === 'withdrawn' && <Section title={t('roadmap.reason')}><p className="prose"><Localised value={question.statusReason} /></p></Section>}
      <div className="annotated two">
        <div>
          <Links title={t('roadmap.gaps')} links={question.gaps} none={t('roadmap.gaps.none')} />
          {question.round && <Links title={t('roadmap.round')} links={[question.round]} none="" />}
          {question.epicot.length > 0 && (
            <Section title={t('roadmap.needed')}>
              <dl className="rows">
                {question.epicot.map(({ part, text }) => <div key={part}><dt>{optionText(t, 'roadmap.epicot', part)}</dt><dd><Localised value={text} /></dd></div>)}
              </dl>
            </Section>
          )}
          <Links title={t('roadmap.projects')} links={question.projectLinks} none={t('roadmap.projects.none')} />
        </div>
        <aside className="facts" aria-label={t('study.facts')}><div className="sticky"><Facts question={question} /></div></aside>
      </div>
    </article>
  )
}

const Facts = ({ question }: { question: Question }) => {
  const { t, locale } = useSite()
  const dates = ([['roadmap.started', question.started], ['roadmap.due', question.due]] as const).filter(([, date]) => date)
  return (
    <dl className="fact-list">
      <Fact name={t('roadmap.lead')}>{question.leadParty ? <Party party={question.leadParty} /> : <span className="not-known">{t('roadmap.lead.none')}</span>}</Fact>
      {question.partners.length > 0 && <Fact name={t('roadmap.partners')}><Parties parties={question.partners} /></Fact>}
      <Fact name={t('roadmap.funders')}>
        {question.funders.length > 0 ? <Parties parties={question.funders.map((funder) => ({ ...funder, note: funder.scheme }))} /> : <span className="not-known">{t('roadmap.funders.none')}</span>}
      </Fact>
      {dates.map(([key, date]) => <Fact key={key} name={t(key)}>{edtfInWords(date, locale)}</Fact>)}
      {dates.length === 0 && <Fact name={t('roadmap.due')}><span className="not-known">{t('roadmap.dates.none')}</span></Fact>}
      <Fact name={t('roadmap.countries')}>
        {question.countries.length > 0 ? <TermLinks terms={question.countries} /> : <span className="not-known">{t('roadmap.countries.none')}</span>}
      </Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => <div><dt>{name}</dt><dd>{children}</dd></div>

const Party = ({ party: { name, path, note } }: { party: PartyView }) => {
  const { href } = useSite()
  return <span dir="auto">{path ? <a href={href(path)}>{name}</a> : name}{note && <span className="hint"> {note}</span>}</span>
}

const Parties = ({ parties }: { parties: readonly PartyView[] }) => <ul role="list">{parties.map((party) => <li key={party.name}><Party party={party} /></li>)}</ul>

const Links = ({ title, links, none }: { title: string; links: readonly LinkView[]; none: string }) => {
  const { href } = useSite()
  return (
    <Section title={title}>
      {links.length === 0 ? <p className="not-known">{none}</p> : <ul>{links.map((link) => <li key={link.path} dir="auto"><a href={href(link.path)}>{link.title}</a></li>)}</ul>}
    </Section>
  )
}
