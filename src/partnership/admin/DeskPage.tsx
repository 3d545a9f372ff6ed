import './desk.css'

import type { AdminViewServerProps } from 'payload'

import { AdminFrame } from '@/platform/admin/AdminFrame'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import type { EvidenceRequest, Mail, Registration } from '@/payload-types'

import { countryName } from '../countries'
import { sectors } from '../joining/options'
import { mailKinds } from '../mail/options'
import { AnswerForm, DeskButton, ReasonForm } from './DeskActions'
import { deskOf } from './queries'

/** Registrations, evidence requests and mails that wait for someone. */
export function DeskPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { api } = view.payload.config.routes
  return (
    <AdminFrame
      view={view}
      steps={[{ label: 'Registrations and requests' }]}
      permissions={['collaborative.moderate']}
      className="cdesk"
      refusal={<><h1>Registrations and requests</h1><p className="note" role="alert">Your account has no part in this. Ask whoever runs this hub for the role of curator.</p></>}
    >
      {async () => {
        const { waiting, members, requests, mails, sendsMail } = await deskOf(req)
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
            <h2>Registrations to decide on ({waiting.length})</h2>
            {waiting.length === 0 && <p>Nobody waits for a decision.</p>}
            <ul>{waiting.map((one) => <Waiting key={one.id} one={one} address={`${api}/registrations/${one.id}`} />)}</ul>
            <h2>Questions to answer ({requests.length})</h2>
            {requests.length === 0 && <p>No question waits for an answer.</p>}
            <ul>{requests.map((one) => <Question key={one.id} one={one} address={`${api}/evidence-requests/${one.id}`} />)}</ul>
            <h2>Mails that did not go out ({mails.length})</h2>
            {mails.length === 0 && <p>Every mail was sent.</p>}
            <ul>{mails.map((one) => <Unsent key={one.id} one={one} address={`${api}/mails/${one.id}`} mayDiscard={mayMakeAccounts} sendsMail={sendsMail} />)}</ul>
            <h2>Members ({members.length})</h2>
            <ul>{members.map((one) => <Member key={one.id} one={one} address={`${api}/registrations/${one.id}`} mayMakeAccounts={mayMakeAccounts} />)}</ul>
          </>
        )
      }}
    </AdminFrame>
  )
}

const labelIn = (options: readonly { value: string; label: string }[], value: string | null | undefined): string =>
  options.find((option) => option.value === value)?.label ?? ''

const day = (moment: string | null | undefined): string => moment?.slice(0, 10) ?? ''

const Waiting = ({ one, address }: { one: Registration; address: string }) => (
  <li>
    <h3>{one.name}</h3>
    <p>{[one.email, one.organisation, countryName(one.country, 'en'), labelIn(sectors, one.sector)].filter(Boolean).join(' · ')}</p>
    <p className="soft">
      Confirmed {day(one.confirmedAt)}. {one.listed ? `May be listed: ${['name', ...(one.shows ?? [])].join(', ')}.` : 'Does not want to be listed.'}
    </p>
    {(one.interests ?? []).length > 0 && (
      <p className="soft">Interests: {(one.interests ?? []).map((term) => (typeof term === 'object' ? (term.label ?? term.slug) : '')).filter(Boolean).join(', ')}</p>
    )}
    {one.note && <p>{one.note}</p>}
    <div className="row"><DeskButton address={`${address}/approve`} label="Approve" about={one.name} isMain /></div>
    <ReasonForm address={`${address}/refuse`} label="Refuse" about={one.name} hint="The person is told this reason." />
  </li>
)

const Question = ({ one, address }: { one: EvidenceRequest; address: string }) => (
  <li>
    <h3>{one.question}</h3>
    <p className="soft">
      {[one.name, one.email, one.organisation, one.country && countryName(one.country, 'en'), labelIn(sectors, one.sector)].filter(Boolean).join(' · ')}
    </p>
    <p className="soft">
      Received {day(one.receivedAt)}, in {one.locale}.{one.neededBy && ` Needed by ${day(one.neededBy)}.`}
      {one.state === 'in-progress' && ` In progress${typeof one.handledBy === 'object' && one.handledBy ? ` with ${one.handledBy.name}` : ''}.`}
    </p>
    {one.purpose && <p>{one.purpose}</p>}
    {one.state === 'received' && <div className="row"><DeskButton address={`${address}/start`} label="Take this on" about={one.question} /></div>}
    <AnswerForm address={`${address}/answer`} question={one.question} mayPublish={one.consentPublish === true} />
    <ReasonForm address={`${address}/decline`} label="Decline" about={one.question} hint="The person is told this reason." />
    <DeskButton address={`${address}/forget`} label="Delete for good" about={one.question} sure="Delete this question with all that is kept about who asked? It cannot be brought back." />
  </li>
)

const Unsent = ({ one, address, mayDiscard, sendsMail }: { one: Mail; address: string; mayDiscard: boolean; sendsMail: boolean }) => (
  <li>
    <h3>{labelIn(mailKinds, one.kind)}, {day(one.createdAt)}</h3>
    {one.problem && <p>{one.problem}</p>}
    {one.to && <p>To {one.to}: {one.subject}</p>}
    {one.text && <details><summary>Show the mail</summary><pre>{one.text}</pre></details>}
    <div className="row">
      {sendsMail && <DeskButton address={`${address}/send`} label="Send now" about={`the mail of ${day(one.createdAt)}`} isMain />}
      {mayDiscard && <DeskButton address={`${address}/discard`} label="Take out of the outbox" about={`the mail of ${day(one.createdAt)}`} sure="Take this mail out? Its link is lost." />}
    </div>
  </li>
)

const Member = ({ one, address, mayMakeAccounts }: { one: Registration; address: string; mayMakeAccounts: boolean }) => (
  <li>
    <h3>{one.name}</h3>
    <p className="soft">{[one.email, countryName(one.country, 'en'), one.account ? 'has an account' : 'has no account'].join(' · ')}</p>
    <div className="row">
      {mayMakeAccounts && !one.account && <DeskButton address={`${address}/account`} label="Make an account as collaborator" about={one.name} />}
      <DeskButton
        address={`${address}/forget`} label="Delete for good" about={one.name}
        sure="Delete everything that is kept about this person, with an account that only takes part? It cannot be brought back."
      />
    </div>
  </li>
)
