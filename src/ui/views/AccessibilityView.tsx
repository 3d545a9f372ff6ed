import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Section } from './Section'

/** The accessibility statement: what works, what does not, how it is tested, whom to tell. */
export const AccessibilityView = ({ contactEmail }: { contactEmail: string | null }) => {
  const { t } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('accessibility.title')}</h1>
        <p className="lede">{t('accessibility.lede')}</p>
      </header>
      <Section title={t('accessibility.aim')}><p className="prose">{t('accessibility.aim.text')}</p></Section>
      <Section title={t('accessibility.can')}>
        <ul className="prose">
          {([1, 2, 3, 4, 5] as const).map((one) => <li key={one}>{t(`accessibility.can.${one}`)}</li>)}
        </ul>
      </Section>
      <Section title={t('accessibility.known')}>
        <ul className="prose">
          {([1, 2, 3] as const).map((one) => <li key={one}>{t(`accessibility.known.${one}`)}</li>)}
        </ul>
      </Section>
      <Section title={t('accessibility.tested')}><p className="prose">{t('accessibility.tested.text')}</p></Section>
      <Section title={t('accessibility.tell')}>
        <p className="prose">{t('accessibility.tell.text')}</p>
        {contactEmail && <p><a href={`mailto:${contactEmail}`}>{contactEmail}</a></p>}
      </Section>
    </article>
  )
}
