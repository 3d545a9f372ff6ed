import { ProblemList, TextField, Trap, type FormState } from '../../forms/Fields'
import { useSite } from '../../site'

/** The form for an address as it is shown; null once it was sent. */
export type SubscribeForm = FormState & { readonly notice: 'again' | 'rate' | null; readonly stamp: string }

/** Getting the newsletter with an address alone, without scripts. */
export const Subscribe = ({ form }: { form: SubscribeForm | null }) => {
  const { t } = useSite()
  return (
    <section className="section" aria-labelledby="by-mail">
      <div className="section-head"><h2 id="by-mail">{t('newsletter.byMail')}</h2></div>
      {form ? <Form form={form} /> : <p className="notice" role="status">{t('newsletter.sent')}</p>}
    </section>
  )
}

const Form = ({ form }: { form: SubscribeForm }) => {
  const { t, href } = useSite()
  return (
    <form className="form" method="post" action={href('/collaborative/newsletter')}>
      <p>{t('newsletter.byMail.lede')}</p>
      {form.notice && <p className="notice" role="alert">{t(form.notice === 'rate' ? 'form.rate' : 'form.again')}</p>}
      <ProblemList form={form} labels={{ email: 'join.email' }} />
      <input type="hidden" name="stamp" value={form.stamp} />
      <Trap name="website" />
      <TextField form={form} name="email" type="email" label={t('join.email')} isRequired autoComplete="email" most={254} />
      <p className="hint">{t('newsletter.byMail.privacy')}</p>
      <p><button className="button" type="submit">{t('newsletter.send')}</button></p>
    </form>
  )
}
