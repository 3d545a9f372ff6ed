import type { PageConfig } from 'next'

import { mayConfirm } from '@/partnership/joining/queries'
import { confirmRequest } from '@/partnership/requests/actions'
import { serveMailedLink, type MailedLinkPage } from '@/site/mailed-link'
import { ConfirmView } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

const words = {
  title: 'request.confirm', ask: 'request.confirm.ask', button: 'confirm.button', done: 'request.confirm.done', action: '/collaborative/requests/confirm',
  again: '/collaborative/requests/ask',
} as const

export const getServerSideProps = serveMailedLink({ words, isOpen: (hub, id, token) => mayConfirm(hub, 'evidence-requests', id, token), act: confirmRequest })

export default function ConfirmRequestRoute({ confirm }: MailedLinkPage) {
  return <ConfirmView confirm={confirm} words={words} />
}
