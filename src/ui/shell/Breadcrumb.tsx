import { useSite } from '../site'

/** Where the page stands; the last step is the page itself and is left to the heading. */
export const Breadcrumb = ({ steps = [] }: { steps?: readonly { path: string; label: string }[] }) => {
  const { t, href } = useSite()
  return (
    <nav className="breadcrumb" aria-label={t('site.breadcrumb')}>
      <ol role="list">
        <li><a href={href('/')}>{t('site.home')}</a></li>
        {steps.map(({ path, label }) => <li key={path}><a href={href(path)}>{label}</a></li>)}
      </ol>
    </nav>
  )
}
