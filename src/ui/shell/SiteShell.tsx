import type { ReactNode } from 'react'

import { SiteProvider, useSite } from '../site'
import { siteLocales, localePath, type LocaleCode } from '../locales'
import { Wordmark } from './Wordmark'

/** What the frame of every page says: names and texts of the hub in the reader's language. */
export type ShellView = {
  readonly locale: LocaleCode
  /** Name of the hub. */
  readonly name: string
  readonly strapline: string | null
  readonly contactEmail: string | null
  /** Address of the whole hub, without a slash at its end; null where it is not known. */
  readonly publicUrl: string | null
  /** Path and query of this page without language prefix, for the language links. */
  readonly path: string
  /** Whether the page shows what is not published yet. */
  readonly isPreview: boolean
  /** Without header and footer: the page stands in another page's frame, or has the screen for itself. */
  readonly isBare?: boolean
}

const navigation = [
  ['/search', 'nav.search'],
  ['/map', 'nav.map'],
  ['/summaries', 'nav.summaries'],
  ['/briefings', 'nav.briefings'],
  ['/roadmap', 'roadmap.title'],
  ['/projects', 'nav.projects'],
  ['/partners', 'nav.partners'],
  ['/collaborative', 'nav.collaborative'],
] as const

const hubPages = [
  ['/gaps', 'nav.gaps'],
  ['/priorities', 'priorities.title'],
  ['/about', 'nav.about'],
  ['/methods', 'nav.methods'],
  ['/quality', 'nav.quality'],
  ['/claims', 'claims.title'],
  ['/accessibility', 'nav.accessibility'],
] as const

type Current = 'page' | 'true' | undefined

function currentOf(path: string, target: string): Current {
  const [pathname] = path.split('?')
  if (pathname === target) return 'page'
  return pathname?.startsWith(`${target}/`) ? 'true' : undefined
}

const Header = ({ shell }: { shell: ShellView }) => {
  const { t, href } = useSite()
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="wordmark" href={href('/')} aria-label={`${shell.name}, ${t('site.home')}`}>
          <Wordmark />
          <span>{shell.name}</span>
        </a>
        <nav className="site-nav" aria-label={t('site.nav')}>
          <ul role="list">
            {navigation.map(([path, label]) => (
              <li key={path}>
                <a href={href(path)} aria-current={currentOf(shell.path, path)}>{t(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

const Links = ({ links }: { links: readonly (readonly [string, Parameters<ReturnType<typeof useSite>['t']>[0]])[] }) => {
  const { t, href } = useSite()
  return (
    <ul role="list">
      {links.map(([path, label]) => <li key={path}><a href={href(path)}>{t(label)}</a></li>)}
    </ul>
  )
}

const Footer = ({ shell }: { shell: ShellView }) => {
  const { t, locale } = useSite()
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="footer-grid">
          <div className="stack">
            <h2>{shell.name}</h2>
            {shell.strapline && <p>{shell.strapline}</p>}
            <p>{t('footer.honesty')}</p>
          </div>
          <nav aria-labelledby="footer-evidence">
            <h2 id="footer-evidence">{t('footer.evidence')}</h2>
            <Links links={navigation} />
          </nav>
          <nav aria-labelledby="footer-hub">
            <h2 id="footer-hub">{t('footer.hub')}</h2>
            <Links links={hubPages} />
            {shell.contactEmail && <p><a href={`mailto:${shell.contactEmail}`}>{t('footer.contact')}</a></p>}
          </nav>
        </div>
        <nav className="small-print" aria-labelledby="footer-languages">
          <h2 id="footer-languages">{t('footer.languages')}</h2>
          <ul role="list" className="languages">
            {siteLocales.map(({ code, label, rtl }) => (
              <li key={code}>
                <a
                  href={localePath(code, shell.path)}
                  hrefLang={code}
                  lang={code}
                  dir={rtl ? 'rtl' : 'ltr'}
                  aria-current={code === locale ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {locale !== 'en' && <p>{t('footer.notReviewed')}</p>}
        </nav>
      </div>
    </footer>
  )
}

/** The frame of every public page: skip link, header, main, footer. */
export const SiteShell = ({ shell, children }: { shell: ShellView; children: ReactNode }) => (
  <SiteProvider locale={shell.locale}>
    <SkipLink />
    {shell.isPreview && <PreviewNotice />}
    {!shell.isBare && <Header shell={shell} />}
    <main id="main" tabIndex={-1}>{children}</main>
    {!shell.isBare && <Footer shell={shell} />}
  </SiteProvider>
)

const PreviewNotice = () => {
  const { t } = useSite()
  return <p className="preview-notice" role="note">{t('site.preview')}</p>
}

const SkipLink = () => {
  const { t } = useSite()
  return <a className="skip-link" href="#main">{t('site.skip')}</a>
}
