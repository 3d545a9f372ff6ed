import type { PageConfig } from 'next'

import { confirmRegistration } from '@/partnership/joining/actions/register'
import { mayConfirm } from '@/partnership/joining/queries'
import { serveMailedLink, type MailedLinkPage } from '@/site/mailed-link'
import { ConfirmView } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

const words = {
  title: 'confirm.title', ask: 'confirm.ask', button: 'confirm.button', done: 'confirm.done', action: '/collaborative/confirm',
  again: '/collaborative/join',
} as const

export const getServerSideProps = serveMailedLink({ words, isOpen: (hub, id, token) => mayConfirm(hub, 'registrations', id, token), act: confirmRegistration })

export default function ConfirmRoute({ confirm }: MailedLinkPage) {
  return <ConfirmView confirm={confirm} words={words} />
}
