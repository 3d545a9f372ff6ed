import type { CommentView } from '@/agenda/gaps/gap-view'
import { edtfInWords } from '@/bibliography/dates'

import { LongField } from '../../forms/Fields'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import type { GapPageProps } from './GapView'
import { Person } from './Person'

/** What people say about the gap; hidden comments say that they are, and why. */
export const Comments = (page: GapPageProps) => {
  const { gap, desk, form, signIn } = page
  const { t, href } = useSite()
  return (
    <Section title={t('gap.comments')}>
      <div id="comments" className="stack">
        {gap.comments.length === 0 && <p className="empty">{t('gap.comments.none')}</p>}
        <ul className="said" role="list">{gap.comments.map((comment) => <Comment key={comment.id} comment={comment} {...page} />)}</ul>
        {!desk && <p><a href={signIn}>{t('gap.comment.signIn')}</a></p>}
        {desk?.mayEndorse && (
          <form className="form" method="post" action={`${href(`/gaps/${gap.slug}`)}#comments`}>
            <input type="hidden" name="do" value="comment" />
            <input type="hidden" name="token" value={form.typed.comment ? (form.typed.token?.[0] ?? desk.token) : desk.token} />
            <LongField form={form} name="comment" label={t('gap.comment')} hint={t('gap.public')} isRequired most={4000} rows={4} />
            <div className="form-field tick">
              <label><input type="checkbox" name="showName" value="yes" /><span>{t('gap.showName')}</span></label>
            </div>
            <p><button className="button quiet" type="submit">{t('gap.comment.send')}</button></p>
          </form>
        )}
      </div>
    </Section>
  )
}

const Comment = ({ comment, gap, desk }: GapPageProps & { comment: CommentView }) => {
  const { t, locale } = useSite()
  const isHidden = comment.hiddenBecause !== null
  return (
    <li id={`comment-${comment.id}`}>
      {isHidden && <p className="not-known">{t('gap.comment.hidden', { reason: comment.hiddenBecause ?? '' })}</p>}
      {comment.body && <p className="typed"><Localised value={comment.body} /></p>}
      <p className="meta-line"><Person person={comment} /> · {edtfInWords(comment.at, locale)}</p>
      {desk?.moderation && comment.reports.length > 0 && (
        <div className="notice">
          <p>{t('gap.comment.reports')}</p>
          <ul>{comment.reports.map((reason, index) => <li key={index} dir="auto">{reason}</li>)}</ul>
        </div>
      )}
      {desk?.mayEndorse && !isHidden && <About what="report" comment={comment} slug={gap.slug} />}
      {desk?.moderation && comment.reports.length > 0 && <About what="keep" comment={comment} slug={gap.slug} />}
      {desk?.moderation && <About what={isHidden ? 'show' : 'hide'} comment={comment} slug={gap.slug} />}
    </li>
  )
}

/** Something that is done about a comment, with its reason; closed until it is asked for. */
const About = ({ what, comment, slug }: { what: 'report' | 'hide' | 'show' | 'keep'; comment: CommentView; slug: string }) => {
  const { t, href } = useSite()
  const id = `${what}-${comment.id}`
  return (
    <details className="disclosure">
      <summary>{t(`gap.comment.${what}`)}</summary>
      <form className="form" method="post" action={`${href(`/gaps/${slug}`)}#comments`}>
        <input type="hidden" name="do" value={what} />
        <input type="hidden" name="of" value={comment.id} />
        {what !== 'keep' && (
          <div className="form-field">
            <label htmlFor={id}>{t('gap.reason')}</label>
            <textarea className="field" id={id} name="reason" rows={2} maxLength={1000} required dir="auto" />
          </div>
        )}
        <p><button className="button quiet" type="submit">{t(`gap.comment.${what}`)}</button></p>
      </form>
    </details>
  )
}
