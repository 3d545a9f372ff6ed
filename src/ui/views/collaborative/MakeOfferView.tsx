import { offerKinds } from '@/partnership/offers/options'
import type { GapChoice, OwnOffer } from '@/partnership/offers/view'

import { ChoiceField, LongField, ProblemList, TextField, type FormState } from '../../forms/Fields'
import { optionText, type MessageKey } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Notice } from '../gaps/Notice'

/** Offering something: signing in, the form, and what one has offered before. */
export type MakeOffer = {
  readonly step: 'sign-in' | 'not-permitted' | 'form'
  readonly signIn: string
  readonly notice: 'signed-out' | 'too-often' | null
  readonly wasSent: boolean
  readonly form: FormState
  /** Of the form, so that one sent twice is one offer. */
  readonly token: string
  readonly gaps: readonly GapChoice[]
  readonly own: readonly OwnOffer[]
}

const labels: Readonly<Record<string, MessageKey>> = {
  what: 'offer.what', kind: 'offer.kindOf', description: 'offer.description', gap: 'offer.gap', until: 'offer.until',
}

/** What a member can share with others, to one gap or to all. */
export const MakeOfferView = ({ offer }: { offer: MakeOffer }) => {
  const { t } = useSite()
  const { step, notice, signIn, wasSent, own } = offer
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <h1>{t('offer.title')}</h1>
        <p className="lede">{t('offer.lede')}</p>
      </header>
      {wasSent && <p className="notice" role="status">{t('offer.sent')}</p>}
      <Notice notice={notice} signIn={signIn} />
      {step === 'sign-in' && (
        <div className="stack prose">
          <p>{t('offer.signIn')}</p>
          <p><a className="button" href={signIn}>{t('tag.signIn.link')}</a></p>
        </div>
      )}
      {step === 'not-permitted' && <p className="empty">{t('offer.notPermitted')}</p>}
      {step === 'form' && <Form offer={offer} />}
      {own.length > 0 && (
        <section className="section" aria-labelledby="own">
          <div className="section-head"><h2 id="own">{t('offer.own')}</h2></div>
          <dl className="rows">
            {own.map(({ title, standing, reason }, index) => (
              <div key={index}>
                <dt dir="auto">{title}</dt>
                <dd>{t(`offer.own.${standing}`)}{reason && <p className="hint" dir="auto">{reason}</p>}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

const Form = ({ offer: { form, token, gaps } }: { offer: MakeOffer }) => {
  const { t, href } = useSite()
  const kinds = offerKinds.map(({ value }) => ({ value, label: optionText(t, 'offer.kind', value) }))
  return (
    <form className="form" method="post" action={href('/collaborative/offer')}>
      <ProblemList form={form} labels={labels} />
      <input type="hidden" name="token" value={token} />
      <TextField form={form} name="what" label={t('offer.what')} hint={t('offer.what.hint')} isRequired most={200} />
      <ChoiceField form={form} name="kind" label={t('offer.kindOf')} isRequired options={kinds} none={t('form.choose')} />
      <LongField form={form} name="description" label={t('offer.description')} hint={t('offer.description.hint')} most={2000} />
      <ChoiceField form={form} name="gap" label={t('offer.gap')} options={gaps} none={t('offer.gap.none')} />
      <TextField form={form} name="until" type="date" label={t('offer.until')} />
      <p className="hint">{t('offer.named')}</p>
      <p><button className="button" type="submit">{t('offer.send')}</button></p>
    </form>
  )
}
