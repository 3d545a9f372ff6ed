import './desk.css'

import type { AdminViewServerProps } from 'payload'

import { edtfInWords } from '@/bibliography/dates/words'
import { AdminFrame } from '@/platform/admin/AdminFrame'
import { sendsMail } from '@/platform/mail/server'

import { collaborativePath } from '../collaborative/paths'
import { issuesByMail, type IssueByMail } from '../newsletter/queries/issues'
import { DeskButton } from './DeskActions'
import { LookAgain } from './LookAgain'

/** Sending published issues of the newsletter to the members who want it: how many wait for each, and how far it has come. */
export function NewsletterPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  return (
    <AdminFrame
      view={view}
      steps={[{ label: 'Newsletter by mail' }]}
      permissions={['partnership.edit']}
      className="cdesk"
      refusal={<><h1>Newsletter by mail</h1><p className="note" role="alert">Your account has no part in this. Ask whoever runs this hub for the role of curator.</p></>}
    >
      {async () => {
        const issues = await issuesByMail(req)
        return (
          <>
            <h1>Newsletter by mail</h1>
            <p>
              Whoever asked for the newsletter, as a member or with an address alone, gets each issue once, in their language as far as
              it is written in it, with a link that stops it. Nothing goes out by publishing alone: look at how many wait for an issue,
              then send it.
            </p>
            {!sendsMail(view.payload) && <p className="note" role="note">This hub sends no mail: SMTP_URL is not set. What is sent now is kept in the outbox, and goes out when you send it again with a mail server.</p>}
            {issues.some(({ state }) => state === 'sending') && <LookAgain />}
            {issues.length === 0 && <p>No issue is published yet. Write one at <a href={`${admin}/collections/newsletter-issues`}>Newsletter</a>.</p>}
            <ul>{issues.map((issue) => <Issue key={issue.id} issue={issue} address={`${api}/newsletter-issues/${issue.id}`} record={`${admin}/collections/newsletter-issues/${issue.id}`} />)}</ul>
          </>
        )
      }}
    </AdminFrame>
  )
}

const readers = (count: number): string => `${count} ${count === 1 ? 'reader' : 'readers'}`

const stateWords = {
  'not-sent': 'Not sent yet.', sending: 'Is being sent.', stopped: 'Stopped before everybody had it.', sent: 'Sent to everybody who wanted it then.',
} as const

const mailWords = { sent: 'sent', kept: 'kept in the outbox', failed: 'failed', dropped: 'no longer wanted', 'under-way': 'under way' } as const

function Issue({ issue, address, record }: { issue: IssueByMail; address: string; record: string }) {
  const { title, slug, issuedOn, state, problem, mails, waiting } = issue
  const would = waiting.reduce((sum, { count }) => sum + count, 0)
  const told = Object.entries(mailWords).flatMap(([key, words]) => {
    const count = mails[key as keyof typeof mails]
    return count > 0 ? [`${count} ${words}`] : []
  })
  return (
    <li>
      <h2>{title}</h2>
      <p className="soft">{issuedOn ? `Issued on ${edtfInWords(issuedOn)}. ` : ''}{stateWords[state]}{told.length > 0 && ` Mails: ${told.join(', ')}.`}</p>
      {problem && <p className="note wrong" role="alert">{problem}</p>}
      <p>{would === 0 ? 'Nobody waits for it.' : `${readers(would)} would get it: ${waiting.map(languageLine).join(', ')}.`}</p>
      <div className="row">
        {state === 'sending'
          ? <DeskButton address={`${address}/stop`} label="Stop" about={title} done={`Stopped: ${title}`} />
          : would > 0 && (
            <DeskButton
              address={`${address}/send`} label={`Send to ${readers(would)}`} about={title} done={`“${title}” is on its way.`} isMain
              sure={`Send “${title}” by mail to ${readers(would)} now? What has gone out cannot be taken back.`}
            />
          )}
        <a href={collaborativePath('newsletter-issues', slug)}>Read it as others do</a>
        <a href={record}>Open the record</a>
      </div>
    </li>
  )
}

const languageLine = ({ label, count, isWritten }: IssueByMail['waiting'][number]): string =>
  `${count} in ${label}${isWritten ? '' : ' (not written in it, so in another language)'}`
