import type { ReactNode } from 'react'

import { countryName } from '@/partnership/countries'
import type { OwnGroup } from '@/partnership/groups/view'
import { takesPart, type OwnRegistration, type OwnRequest } from '@/partnership/joining/own-view'

import { optionText, type MessageKey } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'

/** A link of a mail: to be confirmed, done, or void. */
export type ConfirmState = { readonly state: 'ask' | 'done' | 'void'; readonly id: string; readonly token: string }

export type ConfirmWords = { readonly title: MessageKey; readonly ask: MessageKey; readonly button: MessageKey; readonly done: MessageKey; readonly void?: MessageKey; readonly action: string; readonly again: string | null }

/** Programs open links of mails to look for viruses, so that confirming takes a press of a button. */
export const ConfirmView = ({ confirm, words }: { confirm: ConfirmState; words: ConfirmWords }) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <h1>{t(words.title)}</h1>
        <p className="lede">{t(confirm.state === 'ask' ? words.ask : confirm.state === 'done' ? words.done : (words.void ?? 'link.void'))}</p>
      </header>
      {confirm.state === 'ask' && (
        <form method="post" action={href(words.action)}>
          <Proof id={confirm.id} token={confirm.token} />
          <button className="button" type="submit">{t(words.button)}</button>
        </form>
      )}
      {confirm.state === 'void' && words.again && <p><a className="button quiet" href={href(words.again)}>{t('link.again')}</a></p>}
    </div>
  )
}

export const Proof = ({ id, token }: { id: string; token: string }) => (
  <>
    <input type="hidden" name="r" value={id} />
    <input type="hidden" name="t" value={token} />
  </>
)

/** Whether what someone asked for by a link is done, needs another tick, or the link is void. */
export type OwnState = { readonly id: string; readonly token: string; readonly gone: boolean; readonly unsure: boolean }

/** What is kept about a member, and the ways out. */
export const OwnRegistrationView = ({ own, groups, state }: { own: OwnRegistration | null; groups: readonly OwnGroup[]; state: OwnState }) => {
  const { t, locale, href } = useSite()
  const action = href('/collaborative/registration')
  const rows = own && ([
    ['join.name', own.name], ['join.email', own.email], ['join.organisation', own.organisation],
    ['join.sector', optionText(t, 'sector', own.sector)], ['join.country', countryName(own.country, locale)], ['join.note', own.note],
    ['join.newsletter', t(own.newsletter ? 'own.yes' : 'own.no')],
    ['own.listed', own.listed ? [t('join.name'), ...own.shows.map((one) => optionText(t, 'join.shows', one))].join(', ') : t('own.listed.no')],
  ] as const)
  return (
    <OwnFrame title={t('own.title')} lede={state.gone ? t('own.gone') : own ? optionText(t, 'own.state', own.state) : t('link.void')}>
      {rows && (
        <dl className="rows">
          {rows.map(([label, value]) => value && <div key={label}><dt>{t(label)}</dt><dd dir="auto">{value}</dd></div>)}
        </dl>
      )}
      {own && groups.length > 0 && <OwnGroups groups={groups} state={state} />}
      {own && (own.newsletter
        ? <Way action={action} state={state} wish="unsubscribe" label={t('own.unsubscribe')} text={t('own.unsubscribe.text')} />
        : takesPart(own) && <Way action={action} state={state} wish="subscribe" label={t('own.subscribe')} text={t('own.subscribe.text')} />)}
      {own?.listed && <Way action={action} state={state} wish="unlist" label={t('own.unlist')} text={t('own.unlist.text')} />}
      {own && own.state !== 'withdrawn' && <Way action={action} state={state} wish="withdraw" label={t('own.withdraw')} text={t('own.withdraw.text')} />}
      {own && <Way action={action} state={state} wish="delete" label={t('own.delete')} text={t(own.hasAccount ? 'own.delete.account' : 'own.delete.text')} isSure />}
    </OwnFrame>
  )
}

/** Leads with the proof of the link to the page of each group, where one joins and leaves it. */
const OwnGroups = ({ groups, state }: { groups: readonly OwnGroup[]; state: OwnState }) => {
  const { t, href } = useSite()
  const proof = new URLSearchParams({ r: state.id, t: state.token }).toString()
  return (
    <section className="level stack">
      <h2>{t('collaborative.groups')}</h2>
      <p>{t('own.groups.text')}</p>
      <dl className="rows">
        {groups.map(({ path, title, standing }) => (
          <div key={path}><dt><a href={href(`${path}?${proof}`)} dir="auto">{title}</a></dt><dd>{t(`group.own.${standing}`)}</dd></div>
        ))}
      </dl>
    </section>
  )
}

/** How one's own question stands, and the way to have it deleted. */
export const OwnRequestView = ({ own, state }: { own: OwnRequest | null; state: OwnState }) => {
  const { t, href } = useSite()
  return (
    <OwnFrame title={t('request.own')} lede={state.gone ? t('own.gone') : own ? optionText(t, 'request.state', own.state) : t('link.void')}>
      {own && (
        <dl className="rows">
          <div><dt>{t('request.question')}</dt><dd dir="auto">{own.question}</dd></div>
          {own.answer && <div><dt>{t('request.answer')}</dt><dd dir="auto" className="prose">{own.answer}</dd></div>}
          {own.reason && <div><dt>{t('request.reason')}</dt><dd dir="auto">{own.reason}</dd></div>}
        </dl>
      )}
      {own && <Way action={href('/collaborative/requests/own')} state={state} wish="delete" label={t('own.delete')} text={t('request.delete')} isSure />}
    </OwnFrame>
  )
}

const OwnFrame = ({ title, lede, children }: { title: string; lede: string; children: ReactNode }) => {
  const { t } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack"><h1>{title}</h1><p className="lede">{lede}</p></header>
      <div className="stack">{children}</div>
    </div>
  )
}

type WayProps = { action: string; state: OwnState; wish: string; label: string; text: string; isSure?: boolean }

const Way = ({ action, state, wish, label, text, isSure = false }: WayProps) => {
  const { t } = useSite()
  return (
    <section className="level stack">
      <h2>{label}</h2>
      <p>{text}</p>
      <form method="post" action={action} className="form">
        <Proof id={state.id} token={state.token} />
        <input type="hidden" name="wish" value={wish} />
        {isSure && (
          <div className="form-field tick">
            {state.unsure && <p className="problem" role="alert">{t('own.unsure')}</p>}
            <label><input type="checkbox" name="sure" value="yes" required /><span>{t('own.sure')}</span></label>
          </div>
        )}
        <p><button className="button quiet" type="submit">{label}</button></p>
      </form>
    </section>
  )
}
