import { placeField, type BallotProblem } from '@/agenda/rounds/ballot'
import type { VoteForm, VotePage } from '@/agenda/rounds/round-view'

import { ExampleFlag } from '../../evidence/badges'
import { SignGlyph } from '../../evidence/glyphs'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { momentInWords } from './dates'

/** The page behind a link to vote: the form, or why there is none. */
export const VoteView = ({ vote }: { vote: VotePage }) => {
  const { t, href } = useSite()
  const steps = [{ path: '/priorities', label: t('priorities.title') }]
  if ('form' in vote) return <Form vote={vote} />
  return (
    <div className="wrap">
      <Breadcrumb steps={steps} />
      <header className="page-head stack">
        <h1>{t('vote.closed')}</h1>
        {vote.title && <p className="eyebrow"><Localised value={vote.title} /></p>}
        <p className="lede">{optionText(t, 'vote.closed', vote.closed)}</p>
      </header>
      <p><a href={href(vote.roundPath ?? '/priorities')}>{vote.roundPath ? t('vote.round') : t('priorities.title')}</a></p>
    </div>
  )
}

const problemId = (item: string): string => `problem-${item}`

const Form = ({ vote: { form, notice, problems } }: { vote: Extract<VotePage, { form: VoteForm }> }) => {
  const { t, href, locale, number } = useSite()
  const said = (problem: BallotProblem): string =>
    t(`vote.problem.${problem.code}`, { count: form.choices, place: number(problem.place ?? 0) })
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/priorities', label: t('priorities.title') }, { path: form.roundPath, label: form.title.text }]} />
      <header className="page-head stack">
        <p className="eyebrow"><span><Localised value={form.title} /></span>{form.isExample && <ExampleFlag />}</p>
        <h1>{t('vote.title')}</h1>
        <p className="lede">{t('vote.for', { name: form.group.text })}</p>
      </header>
      {form.isExample && <div className="notice"><SignGlyph name="unconfirmed" /><p>{t('priorities.example')}</p></div>}
      {notice && (
        <div className={notice === 'stale' ? 'notice' : 'notice plain'} role="status">
          <SignGlyph name={notice === 'stale' ? 'unconfirmed' : 'completed'} /><p><strong>{t(`vote.notice.${notice}`)}</strong>{t('vote.canChange', { date: momentInWords(form.closesAt, locale) })}</p>
        </div>
      )}
      {problems.length > 0 && (
        <div className="problems" role="alert">
          <h2>{t('vote.problems')}</h2>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{problem.item ? <a href={`#${placeField(problem.item)}`}>{said(problem)}</a> : said(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {form.standing.length > 0 && (
        <section className="level stack">
          <h2>{t('vote.standing')}</h2>
          <ol>{form.standing.map((wording, index) => <li key={index}><Localised value={wording} /></li>)}</ol>
        </section>
      )}
      <section className="level stack">
        <h2>{t('vote.choose', { count: form.choices })}</h2>
        {form.scope && <p className="prose"><Localised value={form.scope} /></p>}
        <p className="prose">{t('vote.how')}</p>
        <p className="prose">{t('vote.secret', { count: form.fewestVoters })}</p>
        <form method="post" action={href(form.path)} className="stack">
          <input type="hidden" name="seen" value={form.revision} />
          <ul className="index-list">
            {form.items.map((item) => <Item key={item.id} item={item} choices={form.choices} problem={problems.find((one) => one.item === item.id)} said={said} />)}
          </ul>
          <p><button className="button" type="submit">{form.revision > 0 ? t('vote.change') : t('vote.send')}</button></p>
          <p className="hint">{t('vote.canChange', { date: momentInWords(form.closesAt, locale) })}</p>
        </form>
      </section>
    </div>
  )
}

type ItemProps = {
  readonly item: VoteForm['items'][number]
  readonly choices: number
  readonly problem: BallotProblem | undefined
  readonly said: (problem: BallotProblem) => string
}

const Item = ({ item: { id, wording, about, gapPath, place }, choices, problem, said }: ItemProps) => {
  const { t, href, number } = useSite()
  const field = placeField(id)
  const places = Array.from({ length: choices }, (_, index) => String(index + 1))
  return (
    <li>
      <p className="aside">
        <select
          className="field" id={field} name={field} defaultValue={places.includes(place) ? place : ''} aria-labelledby={`${field}-name`}
          {...(problem ? { 'aria-invalid': true, 'aria-describedby': problemId(id) } : {})}
        >
          <option value="">{t('vote.notChosen')}</option>
          {places.map((one) => <option key={one} value={one}>{t('vote.place', { place: number(Number(one)) })}</option>)}
        </select>
      </p>
      <div className={problem ? 'form-field wrong' : 'form-field'}>
        <label id={`${field}-name`} htmlFor={field} className="label"><Localised value={wording} /></label>
        {problem && <p id={problemId(id)} className="problem">{said(problem)}</p>}
        {about && <p><Localised value={about} /></p>}
        {gapPath && <p className="hint"><a href={href(gapPath)} aria-label={t('vote.more', { wording: wording.text })}>{t('vote.moreShort')}</a></p>}
      </div>
    </li>
  )
}
