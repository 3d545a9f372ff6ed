import Document, { Head, Html, Main, NextScript, type DocumentContext, type DocumentInitialProps } from 'next/document'

import { directionOf, localeOf, type LocaleCode } from '@/ui/locales'

type Props = DocumentInitialProps & { readonly locale: LocaleCode }

/** The document around every page, in the language and script direction of the address. */
export default class SiteDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    return { ...(await Document.getInitialProps(context)), locale: localeOf(context.query.locale) }
  }

  override render() {
    const { locale } = this.props
    return (
      <Html lang={locale} dir={directionOf(locale)}>
        <Head>
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#0d3a2d" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <script src="/assets/site.js" defer />
        </Head>
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}
