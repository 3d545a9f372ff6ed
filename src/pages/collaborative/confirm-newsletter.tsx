import type { PageConfig } from 'next'

import { confirmReader, mayConfirmReader } from '@/partnership/newsletter/actions/subscribe'
import { serveMailedLink, type MailedLinkPage } from '@/site/mailed-link'
import { ConfirmView } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

const words = {
  title: 'newsletter.confirm', ask: 'newsletter.confirm.ask', button: 'confirm.button', done: 'newsletter.confirm.done',
  action: '/collaborative/confirm-newsletter', again: '/collaborative/newsletter#by-mail',
} as const

export const getServerSideProps = serveMailedLink({ words, isOpen: mayConfirmReader, act: confirmReader })

export default function ConfirmNewsletterRoute({ confirm }: MailedLinkPage) {
  return <ConfirmView confirm={confirm} words={words} />
}
