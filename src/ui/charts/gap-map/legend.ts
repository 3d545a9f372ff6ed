import { gapKinds } from '@/evidence-map/gaps'
import type { MapView } from '@/evidence-map/map-view'

import type { Site } from '../../site'

export type LegendEntry = { readonly sign: string; readonly label: string }

/** What each mark of a map means, in words. */
export function legendOf(view: MapView, { t }: Site): readonly LegendEntry[] {
  const ofStudies = view.state.bubbles === 'kind'
    ? [{ sign: 'studies', label: t('map.legend.studies') }]
    : view.bubbles.map(({ value, label }) => ({ sign: `b-${value}`, label }))
  return [
    ...ofStudies,
    ...(view.state.bubbles === 'design' ? [{ sign: 'unknown', label: t('unknown.design') }] : []),
    { sign: 'reviews', label: t('map.legend.reviews') },
    { sign: 'under-way', label: t('map.legend.underWay') },
    ...gapKinds.map((kind) => ({ sign: `gap-${kind}`, label: t(`map.gap.${kind}`) })),
    { sign: 'tagged', label: t('map.legend.tagged') },
  ]
}

/** The rules of each kind of gap in words, with the thresholds that the team has set. */
export function rulesInWords({ rules, asked }: MapView, { t, locale }: Site): readonly { readonly name: string; readonly rule: string }[] {
  const listed = (names: readonly string[]): string => new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
  const looked = [...(asked.groups ? rules.groups : []), ...(asked.countries ? rules.countries : [])]
  const equity = [
    ...(looked.length > 0 ? [t('map.rule.equity', { count: rules.equityFrom, groups: listed(looked) })] : []),
    ...(rules.groups.length + rules.countries.length > 0 ? [] : [t('map.rule.noEquity')]),
    ...(asked.groups || rules.groups.length === 0 ? [] : [t('map.rule.notGroups')]),
    ...(asked.countries || rules.countries.length === 0 ? [] : [t('map.rule.notCountries')]),
  ]
  return [
    { name: t('map.gap.absolute'), rule: t('map.rule.absolute') },
    { name: t('map.gap.synthesis'), rule: asked.designs ? t('map.rule.synthesis', { count: rules.synthesisFrom }) : t('map.rule.notDesigns') },
    {
      name: t('map.gap.quality'),
      rule: asked.designs ? t('map.rule.quality', { count: rules.controlledFrom, ratings: listed(rules.lowRatings) }) : t('map.rule.notDesigns'),
    },
    { name: t('map.gap.equity'), rule: equity.join(' ') },
  ]
}
