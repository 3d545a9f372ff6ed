import { LongField } from '../../forms/Fields'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import type { GapPageProps } from './GapView'

/** What moderators decide; nobody else sees it. Each decision stands in the public history with its reason. */
export const Moderation = ({ gap, desk, form }: GapPageProps) => {
  const { t, href } = useSite()
  const moderation = desk?.moderation
  if (!moderation) return null
  const action = `${href(`/gaps/${gap.slug}`)}#moderation`
  const typed = (field: string): string => form.typed[field]?.[0] ?? ''
  const isMove = typed('do') === 'move'
  const needs = (move: string) => moderation.moves.some((one) => one === move)
  return (
    <Section title={t('gap.moderation')}>
      <div id="moderation" className="stack">
        <p className="hint">{t('gap.moderation.hint')}</p>
        {moderation.moves.length > 0 && (
          <form className="form" method="post" action={action}>
            <input type="hidden" name="do" value="move" />
            <fieldset className="form-field">
              <legend>{t('gap.moderation.what')}</legend>
              <div className="ticks">
                {moderation.moves.map((move) => (
                  <label key={move}>
                    <input type="radio" name="move" value={move} required defaultChecked={isMove && typed('move') === move} />
                    <span>{t(`gap.move.${move}`)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {needs('close') && <Choice name="summary" label={t('gap.move.summary')} options={moderation.summaries} chosen={typed('summary')} />}
            {needs('merge') && <Choice name="into" label={t('gap.move.into')} options={moderation.gaps} chosen={typed('into')} />}
            <LongField form={isMove ? form : { typed: {}, problems: {} }} name="reason" label={t('gap.reason')} hint={t('gap.moderation.reason')} most={1000} rows={2} />
            <p><button className="button" type="submit">{t('gap.moderation.do')}</button></p>
          </form>
        )}
        {gap.merged.map(({ id, title }) => (
          <form key={id} className="form" method="post" action={action}>
            <input type="hidden" name="do" value="undo-merge" />
            <input type="hidden" name="of" value={id} />
            <h3>{t('gap.undoMerge')}: <Localised value={title} /></h3>
            <div className="form-field">
              <label htmlFor={`undo-${id}`}>{t('gap.reason')}</label>
              <textarea className="field" id={`undo-${id}`} name="reason" rows={2} maxLength={1000} required dir="auto" />
            </div>
            <p><button className="button quiet" type="submit">{t('gap.undoMerge')}</button></p>
          </form>
        ))}
      </div>
    </Section>
  )
}

type ChoiceProps = { name: string; label: string; options: readonly { readonly id: string; readonly title: string }[]; chosen: string }

const Choice = ({ name, label, options, chosen }: ChoiceProps) => {
  const { t } = useSite()
  return (
    <div className="form-field">
      <label htmlFor={`move-${name}`}>{label}</label>
      <select className="field" id={`move-${name}`} name={name} defaultValue={chosen}>
        <option value="">{t('tag.choose')}</option>
        {options.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </select>
    </div>
  )
}
