import { epicotFields, longest } from '@/agenda/gaps/forms'
import type { TagView as Tag } from '@/agenda/gaps/tag-view'

import { LongField, ProblemList, TextField, TickField } from '../../forms/Fields'
import type { MessageKey } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Notice } from './Notice'
import { Similar } from './Similar'
import { TermChooser } from './TermChooser'

const labels: Readonly<Record<string, MessageKey>> = {
  statement: 'tag.statement', why: 'gap.why', citation: 'gap.citation', evidence: 'gap.epicot.evidence',
  populationWanted: 'gap.epicot.population', intervention: 'gap.epicot.intervention', comparison: 'gap.epicot.comparison',
  outcomeWanted: 'gap.epicot.outcome', outcome: 'gap.facet.outcome', population: 'gap.facet.population',
  activity: 'gap.facet.activity', design: 'gap.facet.design', setting: 'gap.facet.setting', route: 'gap.facet.route',
  country: 'gap.facet.country', myCountry: 'tag.myCountry', different: 'tag.different',
}

/** The name of a language as it stands within its own sentences: «français», «Deutsch». */
export const languageInWords = (locale: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

/** Tagging a gap: one sentence is enough. */
export const TagView = ({ tag }: { tag: Tag }) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/gaps', label: t('gaps.title') }]} />
      <header className="page-head stack">
        <h1>{t(tag.step === 'similar' ? 'tag.similar.title' : 'tag.title')}</h1>
        <p className="lede">{t(tag.step === 'similar' ? 'tag.similar.lede' : 'tag.lede')}</p>
        {tag.from && <p><a href={href(tag.from)}>{t('tag.back')}</a></p>}
      </header>
      <Notice notice={tag.notice} signIn={tag.signIn} />
      {tag.step === 'sign-in' && (
        <div className="stack prose">
          <p>{t('tag.signIn')}</p>
          <p><a className="button" href={tag.signIn}>{t('tag.signIn.link')}</a></p>
          <p className="cluster">
            <a href={href('/collaborative/join')}>{t('collaborative.join')}</a>
            <a href={href('/gaps')}>{t('gaps.all')}</a>
          </p>
        </div>
      )}
      {tag.step === 'not-permitted' && <p className="empty">{t('tag.notPermitted')}</p>}
      {tag.step === 'form' && <Form tag={tag} />}
      {tag.step === 'similar' && <Similar tag={tag} />}
    </div>
  )
}

const Form = ({ tag }: { tag: Tag }) => {
  const { t, href, locale } = useSite()
  const { form, choices } = tag
  const language = languageInWords(locale)
  const isTyped = (names: readonly string[]) => names.some((name) => form.typed[name]?.[0])
  const more = ['activity', 'design', 'setting', 'route', 'country', 'citation', ...epicotFields.map(([, field]) => field)]
  return (
    <form className="form" method="post" action={href('/gaps/tag')}>
      <ProblemList form={form} labels={labels} />
      <input type="hidden" name="token" value={tag.token} />
      {tag.from && <input type="hidden" name="from" value={tag.from} />}
      <p className="hint">{t('tag.language', { language })}</p>
      <TextField form={form} name="statement" label={t('tag.statement')} hint={t('tag.statement.hint')} isRequired most={longest.statement} />
      <LongField form={form} name="why" label={t('gap.why')} hint={t('tag.why.hint')} most={longest.why} rows={3} />
      {choices && (
        <>
          <TermChooser form={form} name="outcome" label={t('gap.facet.outcome')} options={choices.outcome} />
          <TermChooser form={form} name="population" label={t('gap.facet.population')} options={choices.population} />
          <TermChooser form={form} name="myCountry" label={t('tag.myCountry')} hint={t('tag.myCountry.hint')} options={choices.country} />
        </>
      )}
      <details className="disclosure" open={isTyped(more)}>
        <summary>{t('tag.more')}</summary>
        <div className="form">
          {choices && (['activity', 'design', 'setting', 'route', 'country'] as const).map((facet) => (
            <TermChooser key={facet} form={form} name={facet} label={t(`gap.facet.${facet}`)} options={choices[facet]} />
          ))}
          {epicotFields.map(([part, field]) => (
            <TextField key={field} form={form} name={field} label={t(`gap.epicot.${part}`)} most={part === 'evidence' ? longest.evidence : longest.population} />
          ))}
          <TextField form={form} name="citation" label={t('gap.citation')} hint={t('tag.citation.hint')} most={longest.citation} />
        </div>
      </details>
      <TickField form={form} name="showName" label={t('gap.showName')} hint={t('gap.showName.hint')} />
      <TickField form={form} name="tellMe" label={t('tag.tellMe')} />
      <p className="hint">{t('tag.moderated')}</p>
      <p><button className="button" type="submit">{t('tag.save')}</button></p>
    </form>
  )
}
