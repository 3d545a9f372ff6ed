import type { PageConfig } from 'next'

import { leadsToReader, stopNewsletter } from '@/partnership/newsletter/actions/stop'
import { serveMailedLink, type MailedLinkPage } from '@/site/mailed-link'
import { ConfirmView } from '@/ui/views/collaborative/LinkViews'

export const config: PageConfig = { unstable_runtimeJS: false }

const words = {
  title: 'unsubscribe.title', ask: 'unsubscribe.ask', button: 'unsubscribe.button', done: 'unsubscribe.done', void: 'unsubscribe.void',
  action: '/collaborative/unsubscribe', again: null,
} as const

export const getServerSideProps = serveMailedLink({ words, isOpen: leadsToReader, act: stopNewsletter })

export default function UnsubscribeRoute({ confirm }: MailedLinkPage) {
  return <ConfirmView confirm={confirm} words={words} />
}
