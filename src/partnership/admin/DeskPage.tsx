import './desk.css'

import type { AdminViewServerProps } from 'payload'
import { useId, type ReactNode } from 'react'

import { AdminFrame } from '@/platform/admin/AdminFrame'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { edtfInWords } from '@/bibliography/dates/words'
import type { EvidenceRequest, GroupMembership, Mail, NewsletterReader, Registration } from '@/payload-types'
import { mailKinds } from '@collections/mails/options'
import { locales } from '@/platform/locales'

import { countryName } from '../countries'
import { sectors, shownDetails } from '../joining/options'
import { offerKinds } from '../offers/options'
import { AnswerForm, DeskButton, ReasonForm } from './DeskActions'
import { deskOf, type WaitingOffer } from './queries'

/** Registrations, evidence requests and mails that wait for someone. */
export function DeskPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  return (
    <AdminFrame
      view={view}
      // Short: with the whole title the head of the page would be wider than a phone.
      steps={[{ label: 'Registrations' }]}
      permissions={['collaborative.moderate']}
      className="cdesk"
      refusal={<><h1>Registrations and requests</h1><p className="note" role="alert">Your account has no part in this. Ask whoever runs this hub for the role of curator.</p></>}
    >
      {async () => {
        const { waiting, members, offers, requests, joining, readers, mails, sendsMail } = await deskOf(req)
        const mayMakeAccounts = may(holderOf(req), 'users.manage')
        return (
          <>
            <h1>Registrations and requests</h1>
            {!sendsMail && (
              <div className="note" role="note">
                <p>
                  This hub sends no mail: SMTP_URL is not set. Mails are kept in the outbox below, where administrators can read them
                  and send them by hand. Once a mail server is set, “Send now” delivers each of them.
                </p>
              </div>
            )}
            <Part title="Registrations to decide on" count={waiting.length} none="Nobody waits for a decision.">
              {waiting.map((one) => <Waiting key={one.id} one={one} address={`${api}/registrations/${one.id}`} />)}
            </Part>
            <Part title="Offers to look at" count={offers.length} none="No offer of a member waits.">
              {offers.map((one) => <Offered key={one.id} one={one} address={`${api}/offers/${one.id}`} record={`${admin}/collections/offers/${one.id}`} />)}
            </Part>
            <Part title="Questions to answer" count={requests.length} none="No question waits for an answer.">
              {requests.map((one) => <Question key={one.id} one={one} address={`${api}/evidence-requests/${one.id}`} />)}
            </Part>
            <Part title="Members who ask to join a working group" count={joining.length} none="Nobody asks to join a working group.">
              {joining.map((one) => <Joining key={one.id} one={one} address={`${api}/group-memberships/${one.id}`} />)}
            </Part>
            <Part title="Mails that did not go out" count={mails.length} none="No mail waits, and none failed.">
              {mails.map((one) => <Unsent key={one.id} one={one} address={`${api}/mails/${one.id}`} mayDiscard={mayMakeAccounts} sendsMail={sendsMail} />)}
            </Part>
            <Part title="Members" count={members.length} none="Nobody has been approved yet.">
              {members.map((one) => <Member key={one.id} one={one} address={`${api}/registrations/${one.id}`} mayMakeAccounts={mayMakeAccounts} />)}
            </Part>
            <Part title="Addresses that get the newsletter alone" count={readers.length} none="Nobody gets the newsletter without being a member.">
              {readers.map((one) => <Reader key={one.id} one={one} address={`${api}/newsletter-readers/${one.id}`} />)}
            </Part>
          </>
        )
      }}
    </AdminFrame>
  )
}

function Part({ title, count, none, children }: { title: string; count: number; none: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title} ({count})</h2>
      {count === 0 ? <p>{none}</p> : <ul>{children}</ul>}
    </section>
  )
}

const labelIn = (options: readonly { value: string; label: string }[], value: string | null | undefined): string =>
  options.find((option) => option.value === value)?.label ?? ''

const day = (moment: string | null | undefined): string => edtfInWords(moment) ?? ''

const languageOf = (code: string): string => locales.find((locale) => locale.code === code)?.label ?? code

const Waiting = ({ one, address }: { one: Registration; address: string }) => (
  <li>
    <h3>{one.name}</h3>
    <p>{[one.email, one.organisation, countryName(one.country, 'en'), labelIn(sectors, one.sector)].filter(Boolean).join(' · ')}</p>
    <p className="soft">
      Confirmed {day(one.confirmedAt)}. {one.listed ? `May be listed: ${['name', ...(one.shows ?? []).map((detail) => labelIn(shownDetails, detail).toLowerCase())].join(', ')}.` : 'Does not want to be listed.'}
    </p>
    {(one.interests ?? []).length > 0 && (
      <p className="soft">Interests: {(one.interests ?? []).map((term) => (typeof term === 'object' ? (term.label ?? term.slug) : '')).filter(Boolean).join(', ')}</p>
    )}
    {one.note && <p>{one.note}</p>}
    <div className="row"><DeskButton address={`${address}/approve`} label="Approve" about={one.name} done={`${one.name} is a member now.`} isMain /></div>
    <ReasonForm address={`${address}/refuse`} label="Refuse" about={one.name} done={`Refused: ${one.name}`} hint="The person is told this reason." />
  </li>
)

const Offered = ({ one, address, record }: { one: WaitingOffer; address: string; record: string }) => {
  const title = one.title?.text ?? 'Untitled'
  return (
    <li>
      <h3 lang={one.title?.lang} dir="auto">{title}</h3>
      <p className="soft">{[labelIn(offerKinds, one.kind), one.by && `offered by ${one.by}`].filter(Boolean).join(' · ')}</p>
      {one.description && <p lang={one.description.lang} dir="auto">{one.description.text}</p>}
      {one.gaps.length > 0 && <p className="soft">For: {one.gaps.join('; ')}</p>}
      <div className="row">
        <DeskButton address={`${address}/accept`} label="Publish" about={title} done={`Published: ${title}`} isMain />
        <a href={record}>Change it first</a>
      </div>
      <ReasonForm address={`${address}/decline`} label="Do not publish" about={title} done={`Not published: ${title}`} hint="The member is told this reason." />
    </li>
  )
}

const Question = ({ one, address }: { one: EvidenceRequest; address: string }) => (
  <li>
    <h3>{one.question}</h3>
    <p className="soft">
      {[one.name, one.email, one.organisation, one.country && countryName(one.country, 'en'), labelIn(sectors, one.sector)].filter(Boolean).join(' · ')}
    </p>
    <p className="soft">
      Received {day(one.receivedAt)}, in {languageOf(one.locale)}.{one.neededBy && ` Needed by ${day(one.neededBy)}.`}
      {one.state === 'in-progress' && ` In progress${typeof one.handledBy === 'object' && one.handledBy ? ` with ${one.handledBy.name}` : ''}.`}
    </p>
    {one.purpose && <p>{one.purpose}</p>}
    {one.state === 'received' && <div className="row"><DeskButton address={`${address}/start`} label="Take this on" about={one.question} done={`You have taken this on: ${one.question}`} /></div>}
    <AnswerForm address={`${address}/answer`} question={one.question} mayPublish={one.consentPublish === true} />
    <ReasonForm address={`${address}/decline`} label="Decline" about={one.question} done={`Declined: ${one.question}`} hint="The person is told this reason." />
    <DeskButton
      address={`${address}/forget`} label="Delete for good" about={one.question} done="The question is deleted, with all that was kept about who asked."
      sure="Delete this question with all that is kept about who asked? It cannot be brought back."
    />
  </li>
)

const Joining = ({ one, address }: { one: GroupMembership; address: string }) => {
  const [member, group] = [one.registration, one.group].map((record) => (typeof record === 'object' ? record.name : ''))
  const about = `${member}, ${group}`
  return (
    <li>
      <h3>{about}</h3>
      <p className="soft">Asked {day(one.askedAt)}. {one.listed ? 'May be named with the group.' : 'Does not want to be named with the group.'}</p>
      {one.message && <p dir="auto">{one.message}</p>}
      <div className="row"><DeskButton address={`${address}/accept`} label="Take in" about={about} done={`Taken in: ${about}`} isMain /></div>
      <ReasonForm address={`${address}/decline`} label="Do not take in" about={about} done={`Not taken in: ${about}`} hint="The member is told this reason." />
    </li>
  )
}

const Reader = ({ one, address }: { one: NewsletterReader; address: string }) => (
  <li>
    <h3>{one.email}</h3>
    <p className="soft">{one.confirmedAt ? `Confirmed ${day(one.confirmedAt)}` : 'Not confirmed yet'}, in {languageOf(one.locale)}.</p>
    <div className="row">
      <DeskButton
        address={`${address}/forget`} label="Delete for good" about={one.email} done="The address is deleted."
        sure="Delete this address? The newsletter stops, and it cannot be brought back."
      />
    </div>
  </li>
)

const Unsent = ({ one, address, mayDiscard, sendsMail }: { one: Mail; address: string; mayDiscard: boolean; sendsMail: boolean }) => (
  <li>
    <h3>{labelIn(mailKinds, one.kind)}, {day(one.createdAt)}</h3>
    {one.problem && <p>{one.problem}</p>}
    {one.to && <p>To {one.to}: {one.subject}</p>}
    {one.text && <details><summary>Show the mail</summary><pre>{one.text}</pre></details>}
    {!one.to && !sendsMail && <p className="soft">Only an administrator can read it, and send it by hand.</p>}
    <div className="row">
      {sendsMail && <DeskButton address={`${address}/send`} label="Send now" about={`the mail of ${day(one.createdAt)}`} done="The mail is on its way." isMain />}
      {mayDiscard && <DeskButton address={`${address}/discard`} label="Take out of the outbox" about={`the mail of ${day(one.createdAt)}`} done="The mail is taken out." sure="Take this mail out? Its link is lost." />}
    </div>
  </li>
)

const Member = ({ one, address, mayMakeAccounts }: { one: Registration; address: string; mayMakeAccounts: boolean }) => (
  <li>
    <h3>{one.name}</h3>
    <p className="soft">{[one.email, countryName(one.country, 'en'), one.account ? 'has an account' : 'has no account'].join(' · ')}</p>
    <div className="row">
      {mayMakeAccounts && !one.account && <DeskButton address={`${address}/account`} label="Make an account as collaborator" about={one.name} done={`Account made for ${one.name}.`} />}
      <DeskButton
        address={`${address}/forget`} label="Delete for good" about={one.name} done={`Everything about ${one.name} is deleted.`}
        sure="Delete everything that is kept about this person, with an account that only takes part? It cannot be brought back."
      />
    </div>
  </li>
)
