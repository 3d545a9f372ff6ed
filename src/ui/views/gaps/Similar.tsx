import type { TagView } from '@/agenda/gaps/tag-view'

import { LongField, ProblemList } from '../../forms/Fields'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { GapState } from './GapState'

/** What was typed so far, kept in the form while the similar gaps are looked at. */
const Kept = ({ typed, without }: { typed: TagView['form']['typed']; without: readonly string[] }) => (
  <>
    {Object.entries(typed).filter(([name]) => !without.includes(name)).flatMap(([name, values]) =>
      values.map((value, index) => <input key={`${name}${index}`} type="hidden" name={name} value={value} />))}
  </>
)

const stepFields = ['different', 'shown', 'endorse', 'because', 'step', 'token', 'from']

/** The gaps most like the one that is being tagged: endorse one of them instead, or say how this one differs. */
export const Similar = ({ tag }: { tag: TagView }) => {
  const { t, href } = useSite()
  const { form, similar } = tag
  const action = href('/gaps/tag')
  const kept = (
    <>
      <Kept typed={form.typed} without={stepFields} />
      <input type="hidden" name="token" value={tag.token} />
      {tag.from && <input type="hidden" name="from" value={tag.from} />}
    </>
  )
  const own = [form.typed.statement?.[0], form.typed.why?.[0]].filter(Boolean).join('\n\n')
  return (
    <div className="stack">
      <section className="stack">
        <h2>{t('tag.yours')}</h2>
        <p className="lede" dir="auto">{form.typed.statement?.[0]}</p>
      </section>
      <ul className="said" role="list">
        {similar.map((gap) => (
          <li key={gap.id} className="stack">
            <h2><a href={href(gap.path)} target="_blank" rel="noreferrer"><Localised value={gap.title} /></a></h2>
            <p className="badges"><GapState value={gap.state} /><span>{t(`tag.alike.${gap.alike}`)}</span></p>
            {gap.statement && <p><Localised value={gap.statement} /></p>}
            <form className="form" method="post" action={action}>
              {kept}
              <input type="hidden" name="endorse" value={gap.slug} />
              <details className="disclosure">
                <summary>{t('tag.endorseInstead')}</summary>
                <div className="form">
                  <div className="form-field">
                    <label htmlFor={`because-${gap.id}`}>{t('gap.endorse.why')}</label>
                    <textarea className="field" id={`because-${gap.id}`} name="because" rows={3} maxLength={2000} defaultValue={own} dir="auto" />
                  </div>
                  <p><button className="button" type="submit">{t('tag.endorseInstead')}</button></p>
                </div>
              </details>
            </form>
          </li>
        ))}
      </ul>
      <form className="form" method="post" action={action}>
        <h2>{t('tag.mineDiffers')}</h2>
        <ProblemList form={form} labels={{ different: 'tag.different' }} />
        {kept}
        {similar.map(({ slug }) => <input key={slug} type="hidden" name="shown" value={slug} />)}
        <LongField form={form} name="different" label={t('tag.different')} hint={t('tag.different.hint')} isRequired most={1000} rows={3} />
        <p><button className="button" type="submit">{t('tag.saveMine')}</button></p>
      </form>
      <form method="post" action={action}>
        {kept}
        <input type="hidden" name="step" value="edit" />
        <button className="button quiet" type="submit">{t('tag.editAgain')}</button>
      </form>
    </div>
  )
}
