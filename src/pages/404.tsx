import type { PageConfig } from 'next'
import Head from 'next/head'

import { messages } from '@/ui/messages'
import { HelpPage } from '@/ui/views/HelpPage'

export const config: PageConfig = { unstable_runtimeJS: false }

/** The last resort for an address outside the pages. */
export default function NotFound() {
  return (
    <>
      <Head>
        <title>{`${messages('en')('notFound.title')} · Evidence Hub`}</title>
      </Head>
      <HelpPage reason="notFound" />
    </>
  )
}
