import type { PageConfig } from 'next'
import Head from 'next/head'

import { messages } from '@/ui/messages'
import { HelpPage } from '@/ui/views/HelpPage'

export const config: PageConfig = { unstable_runtimeJS: false }

/** Made at build time, so that it is there when nothing else is. */
export default function ServerError() {
  return (
    <>
      <Head>
        <title>{`${messages('en')('error.title')} · Evidence Hub`}</title>
      </Head>
      <HelpPage reason="error" />
    </>
  )
}
