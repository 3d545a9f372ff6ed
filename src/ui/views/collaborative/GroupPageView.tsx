import { countryName } from '@/partnership/countries'
import { takesMembers, type AskingMember, type GroupPage, type OwnMembership } from '@/partnership/groups/view'

import { ExampleFlag } from '../../evidence/badges'
import { LongField, ProblemList, TickField, useProblem, type FormState } from '../../forms/Fields'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { AboutGroup, GroupState } from './AboutGroup'
import { Proof } from './LinkViews'
import { MemberItem } from './MemberItem'

export type GroupPageProps = GroupPage & {
  /** What was typed, with what is wrong; `about` says which form it was: `ask`, or the id of someone who waits. */
  readonly form: FormState & { readonly about: string | null }
  readonly notice: 'rate' | 'signed-out' | null
  /** The link from a mail that the page was opened with. */
  readonly link: { readonly id: string; readonly token: string } | null
  /** Where to sign in; null for those who have. */
  readonly signIn: string | null
}

const empty: FormState = { typed: {}, problems: {} }

/** A working group: what it is for, who takes part, and the ways in and out. */
export const GroupPageView = (props: GroupPageProps) => {
  const { t } = useSite()
  const { group, members, unnamed, own, waiting, notice } = props
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <p className="eyebrow"><GroupState group={group} />{group.isExample && <ExampleFlag />}</p>
        <h1><Localised value={group.name} /></h1>
      </header>
      {notice && <p className="notice" role="alert">{t(notice === 'rate' ? 'form.rate' : 'group.signedOut')}</p>}
      <div className="stack prose">
        <AboutGroup group={group} />
        {group.url && <p><a href={group.url} dir="ltr">{group.url}</a></p>}
      </div>
      {waiting && <Waiting {...props} waiting={waiting} />}
      <section className="section" aria-labelledby="members">
        <div className="section-head"><h2 id="members">{t('group.members')}</h2></div>
        {members.length === 0 ? <p className="empty">{t('group.members.none')}</p> : (
          <ul className="index-list">{members.map((member, index) => <MemberItem key={index} member={member} />)}</ul>
        )}
        {unnamed > 0 && <p className="hint">{t('group.members.unnamed', { count: unnamed })}</p>}
      </section>
      <section className="section" aria-labelledby="join">
        <div className="section-head"><h2 id="join">{t(own && own.standing !== 'none' ? 'group.part' : 'group.join')}</h2></div>
        {own ? <Own {...props} own={own} /> : <HowToJoin {...props} />}
      </section>
    </div>
  )
}

const HowToJoin = ({ group, signIn }: GroupPageProps) => {
  const { t, href } = useSite()
  if (!takesMembers(group.state)) return <p>{t('group.ended')}</p>
  return (
    <div className="stack prose">
      <p>{t('group.join.lede')}</p>
      <p>{t('group.join.how')}</p>
      <p className="cluster">
        {signIn && <a className="button" href={signIn}>{t('tag.signIn.link')}</a>}
        <a className={signIn ? 'button quiet' : 'button'} href={href('/collaborative/join')}>{t('collaborative.join')}</a>
      </p>
    </div>
  )
}

type OwnProps = GroupPageProps & { readonly own: OwnMembership }

const Own = (props: OwnProps) => {
  const { t } = useSite()
  const { own, group } = props
  const isInside = own.standing === 'asked' || own.standing === 'member'
  return (
    <div className="stack">
      <p role="status">{t(`group.own.${own.standing}`)}</p>
      {own.note && <p dir="auto">{own.note}</p>}
      {isInside && (
        <>
          <p>{t(own.listed ? 'group.own.named' : 'group.own.unnamed')}</p>
          <div className="cluster">
            <Press {...props} step={own.listed ? 'unname' : 'name'} label={t(own.listed ? 'group.unname' : 'group.name')} />
            <Press {...props} step="leave" label={t(own.standing === 'asked' ? 'group.takeBack' : 'group.leave')} />
          </div>
        </>
      )}
      {!isInside && (takesMembers(group.state) ? <Ask {...props} /> : <p>{t('group.ended')}</p>)}
    </div>
  )
}

const Ask = (props: OwnProps) => {
  const { t, href } = useSite()
  const form = props.form.about === 'ask' ? props.form : empty
  return (
    <form className="form" method="post" action={href(props.group.path)}>
      <ProblemList form={form} labels={{ message: 'group.message' }} />
      <Hidden {...props} step="ask" />
      <p>{t('group.join.lede')}</p>
      <LongField form={form} name="message" label={t('group.message')} hint={t('group.message.hint')} most={1000} />
      <TickField form={form} name="listed" label={t('group.listed')} hint={t('group.listed.hint')} />
      <p><button className="button" type="submit">{t('group.ask')}</button></p>
    </form>
  )
}

type PressProps = GroupPageProps & { readonly step: string; readonly label: string }

const Press = (props: PressProps) => {
  const { href } = useSite()
  return (
    <form method="post" action={href(props.group.path)}>
      <Hidden {...props} />
      <button className="button quiet" type="submit">{props.label}</button>
    </form>
  )
}

const Hidden = ({ link, step }: GroupPageProps & { readonly step: string }) => (
  <>
    {link && <Proof id={link.id} token={link.token} />}
    <input type="hidden" name="step" value={step} />
  </>
)

const Waiting = (props: GroupPageProps & { readonly waiting: readonly AskingMember[] }) => {
  const { t } = useSite()
  return (
    <section className="section" aria-labelledby="waiting">
      <div className="section-head"><h2 id="waiting">{t('group.waiting')}</h2></div>
      {props.waiting.length === 0 ? <p className="empty">{t('group.waiting.none')}</p> : (
        <div className="stack">{props.waiting.map((one) => <Decide key={one.id} {...props} one={one} />)}</div>
      )}
    </section>
  )
}

/** Deciding on one who asks; the note goes out with the decision. */
const Decide = (props: GroupPageProps & { readonly one: AskingMember }) => {
  const { t, href, locale } = useSite()
  const { one, group } = props
  const form = props.form.about === one.id ? props.form : empty
  const note = `note-${one.id}`
  const problem = useProblem(form.problems.note)
  return (
    <form className="box form" method="post" action={href(group.path)} aria-labelledby={`name-${one.id}`}>
      <h3 id={`name-${one.id}`} dir="auto">{one.name}</h3>
      <p className="meta-line" dir="auto">{[one.organisation, countryName(one.country, locale)].filter(Boolean).join(' · ')}</p>
      {one.message && <p dir="auto">{one.message}</p>}
      <input type="hidden" name="membership" value={one.id} />
      <div className={problem ? 'form-field wrong' : 'form-field'}>
        <label htmlFor={note}>{t('group.note')}</label>
        <p className="hint" id={`${note}-hint`}>{t('group.note.hint')}</p>
        {problem && <p className="problem" id={`${note}-problem`} role="alert">{problem}</p>}
        <textarea
          className="field" id={note} name="note" maxLength={2000} rows={3} dir="auto" defaultValue={form.typed.note?.[0] ?? ''}
          aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${note}-hint ${note}-problem` : `${note}-hint`}
        />
      </div>
      <p className="cluster">
        <button className="button" type="submit" name="step" value="accept">{t('group.accept')}</button>
        <button className="button quiet" type="submit" name="step" value="decline">{t('group.decline')}</button>
      </p>
    </form>
  )
}
