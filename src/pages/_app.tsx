import '@/ui/styles/index.css'

import type { AppProps } from 'next/app'
import Head from 'next/head'
import type { ComponentType } from 'react'

import type { SitePageProps } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { addressesOf } from '@/ui/shell/addresses'
import { SiteShell, type ShellView } from '@/ui/shell/SiteShell'
import { HelpPage } from '@/ui/views/HelpPage'

/** The frame of pages that are made without asking the database: the last resorts. */
const plainShell: ShellView = { locale: 'en', name: 'Evidence Hub', strapline: null, contactEmail: null, publicUrl: null, path: '/', isPreview: false }

/** Every public page inside its frame. */
export default function App({ Component, pageProps }: AppProps<Partial<SitePageProps<object>>>) {
  const { shell = plainShell, head, page, problem } = pageProps
  const Page = Component as ComponentType<object>
  const title = problem ? messages(shell.locale)(`${problem.reason}.title`) : head?.title
  const addresses = head?.index && shell.publicUrl ? addressesOf(shell.publicUrl, shell.locale, shell.path) : null
  return (
    <SiteShell shell={shell}>
      <Head>
        <title>{title ? `${title} · ${shell.name}` : [shell.name, shell.strapline].filter(Boolean).join(': ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head?.description && <meta name="description" content={head.description} />}
        {addresses && <link rel="canonical" href={addresses.canonical} />}
        {addresses?.alternates.map(({ lang, url }) => <link key={lang} rel="alternate" hrefLang={lang} href={url} />)}
        {addresses && <meta property="og:url" content={addresses.canonical} />}
        {head && <meta property="og:type" content="website" />}
        {head && <meta property="og:title" content={head.title || shell.name} />}
        {head?.description && <meta property="og:description" content={head.description} />}
        {head && <meta property="og:site_name" content={shell.name} />}
        {head && !head.index && <meta name="robots" content="noindex" />}
        {head?.tags.map(([name, content], index) => <meta key={`${name}${index}`} name={name} content={content} />)}
      </Head>
      {problem ? <HelpPage {...problem} /> : <Page {...(page ?? {})} />}
    </SiteShell>
  )
}
