import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { directionOf, type LocaleCode } from '../locales'
import { messages } from '../messages'
import { SiteProvider } from '../site'
import { stylesInOne } from './styles'

type OfflineFile = {
  readonly locale: LocaleCode
  readonly title: string
  readonly hubName: string
  /** Where the hub is, without a trailing slash, and the page that the file is made from. */
  readonly site: string
  readonly address: string
  readonly content: ReactNode
}

/** A page as one file: its styles and fonts inside, no script, no request, and links that lead to the hub. */
export function offlineFile({ locale, title, hubName, site, address, content }: OfflineFile): string {
  const t = messages(locale)
  const markup = renderToStaticMarkup(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${hubName}`}</title>
        <style>STYLES-OF-THE-SITE</style>
      </head>
      <body>
        <SiteProvider locale={locale}>
          <main id="main">
            <p className="wrap hint"><a href={site}>{hubName}</a>. {t('pdf.saved', { address })}</p>
            {content}
          </main>
        </SiteProvider>
      </body>
    </html>,
  )
  // Paths of the hub begin with a stroke; text never looks like an attribute, since its quotation marks are escaped.
  const linked = markup.replace(/ (href|action)="\/(?!\/)/g, (_whole, name: string) => ` ${name}="${site}/`)
  return `<!DOCTYPE html>\n${linked.replace('STYLES-OF-THE-SITE', () => stylesInOne())}\n`
}
