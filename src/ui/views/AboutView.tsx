import type { HubTexts } from '@/publishing/views'

import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'
import { RichText } from '../text/RichText'
import { Section } from './Section'

/** What the hub is for, what counts, and what it cannot tell. All texts are the hub's own. */
export const AboutView = ({ hub }: { hub: HubTexts }) => {
  const { t, href, comma } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('about.title')}</h1>
        {hub.aim && <p className="lede"><Localised value={hub.aim} /></p>}
      </header>
      {hub.about && <RichText value={hub.about} />}
      <Pairs title={t('about.tests')} pairs={hub.tests.map(({ title, text }) => ({ name: title, text }))} />
      {hub.honesty && <Section title={t('about.honesty')}><p className="prose"><Localised value={hub.honesty} /></p></Section>}
      {(hub.definition ?? hub.inclusionTest.length > 0) && (
        <Section title={t('about.definition', { field: hub.fieldName })}>
          {hub.definition && <p className="prose"><Localised value={hub.definition} /></p>}
          <Rows pairs={hub.inclusionTest} />
          {hub.roleNames.length > 0 && <p className="prose">{t('about.names')}: {hub.roleNames.join(comma)}</p>}
        </Section>
      )}
      {hub.contactEmail && (
        <Section title={t('about.contact')}><p><a href={`mailto:${hub.contactEmail}`}>{hub.contactEmail}</a></p></Section>
      )}
      <p className="cluster"><a href={href('/methods')}>{t('nav.methods')}</a><a href={href('/partners')}>{t('nav.partners')}</a></p>
    </article>
  )
}

type Pair = { readonly name: Parameters<typeof Localised>[0]['value']; readonly text: Parameters<typeof Localised>[0]['value'] | null }

const Pairs = ({ title, pairs }: { title: string; pairs: readonly Pair[] }) =>
  pairs.length > 0 ? <Section title={title}><Rows pairs={pairs} /></Section> : null

const Rows = ({ pairs }: { pairs: readonly Pair[] }) => (
  <dl className="rows prose">
    {pairs.map(({ name, text }) => (
      <div key={name.text}><dt><Localised value={name} /></dt><dd>{text && <Localised value={text} />}</dd></div>
    ))}
  </dl>
)
