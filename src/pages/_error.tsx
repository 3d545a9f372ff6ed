import type { NextPageContext, PageConfig } from 'next'
import Head from 'next/head'

import { messages } from '@/ui/messages'
import { HelpPage } from '@/ui/views/HelpPage'

export const config: PageConfig = { unstable_runtimeJS: false }

type Failure = { readonly isOurs: boolean }

/** What is answered where no other page could be: to an address that cannot be read, and to failures before a page. */
export default function Failed({ isOurs }: Failure) {
  const reason = isOurs ? 'error' : 'notFound'
  return (
    <>
      <Head>
        <title>{`${messages('en')(`${reason}.title`)} · Evidence Hub`}</title>
      </Head>
      <HelpPage reason={reason} />
    </>
  )
}

Failed.getInitialProps = ({ res }: NextPageContext): Failure => ({ isOurs: (res?.statusCode ?? 500) >= 500 })
