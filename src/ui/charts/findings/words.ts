import type { LocalText } from '@/publishing/localised'
import type { BaselineView, FindingRow } from '@/synthesis/certainty/findings/view'

import { messages, optionText } from '../../messages'
import type { Site } from '../../site'
import { figure, measureName } from '../forest/words'
import { partName } from '../plot-words/words'

const whole = { maximumFractionDigits: 0 } as const

export const kindName = ({ t }: Site, kind: FindingRow['kind']): string =>
  (kind === 'qualitative' ? t('sof.kind.qualitative') : partName(t, kind))

export function timeWords({ months, timeAsWorded }: FindingRow, { t, number }: Site): string {
  if (timeAsWorded !== null) return timeAsWorded
  if (!months) return t('sof.months.unknown')
  const [from, to] = [number(months.from, { maximumFractionDigits: 1 }), number(months.to, { maximumFractionDigits: 1 })]
  return from === to ? t('sof.months', { count: months.from }) : t('sof.months.range', { from, to })
}

export type AbsoluteWords = { readonly without: string; readonly with: string; readonly difference: string }

/** People in 1,000 with and without; null where the row has no absolute effect. */
export function absoluteWords({ absolute }: FindingRow, { t, number }: Site): AbsoluteWords | null {
  if (!absolute) return null
  const perThousand = (value: number | null): string => (value === null ? t('sof.absolute.none') : t('sof.perThousand', { number: number(value, whole) }))
  const counted = (value: number): string => t(value > 0 ? 'sof.more' : 'sof.fewer', { number: number(Math.abs(value), whole) })
  const { difference, differenceLower, differenceUpper, needed } = absolute
  return {
    without: perThousand(absolute.without), with: perThousand(absolute.with),
    difference: [
      t('sof.difference', { difference: counted(difference), lower: counted(differenceLower), upper: counted(differenceUpper) }),
      ...(needed ? [t(difference > 0 ? 'sof.needed.more' : 'sof.needed.fewer', { number: number(needed.number), from: number(needed.from), to: number(needed.to) })] : []),
    ].join(' · '),
  }
}

/** The effect with its interval, or why there is none and what the studies point to instead. */
export function effectWords({ effect, whyNoEffect, kind, range, directions, studies }: FindingRow, site: Site): readonly string[] {
  const { t } = site
  if (effect) {
    const words = t('sof.effect', {
      measure: measureName(site, effect.measure), estimate: figure(site, effect.estimate), lower: figure(site, effect.lower), upper: figure(site, effect.upper),
    })
    const isScore = effect.scale === 'linear' && effect.measure !== 'RD'
    const scale = !isScore ? '' : [effect.unit, effect.instrument && t('sof.effect.scale', { scale: effect.instrument })].filter(Boolean).join(' ')
    const some = effect.k < studies ? [t('sof.effect.some', { k: effect.k, all: studies })] : []
    return [words, ...(scale ? [scale] : []), ...some]
  }
  if (kind === 'qualitative') return [t('sof.qualitative.effect')]
  const shown = (['improved', 'worsened', 'no-difference', 'conflicting', 'unclear'] as const).filter((one) => directions[one] > 0)
  const list = shown.map((one) => `${t(`plot.shown.${one}`)} ${site.number(directions[one])}`).join(', ')
  return [
    ...(whyNoEffect && kind !== 'reviews' ? [t(`sof.none.${whyNoEffect}`)] : []),
    ...(list ? [t('sof.directions', { list })] : []),
    ...(range && range.count > 1
      ? [t('sof.range', { measure: measureName(site, range.measure), from: figure(site, range.from), to: figure(site, range.to) })]
      : []),
  ]
}

export function peopleWords({ people, studies, withoutNumber }: FindingRow, { t, number }: Site): string {
  const count = t('sof.studies', { count: studies })
  if (people === null) return `${t('sof.people.unknown')} (${count})`
  return `${withoutNumber > 0 ? t('sof.people.some', { people: number(people) }) : number(people)} (${count})`
}

export const certaintyWords = ({ kind, certainty }: FindingRow, { t }: Site): string =>
  (kind === 'reviews' ? t('sof.reviews') : optionText(t, 'certainty', certainty))

/** The plain statement in the page's language, or in English where what it speaks of is not translated. */
export function plainWords({ kind, statement, finding, words }: FindingRow, { t, locale }: Site): LocalText | null {
  if (kind === 'reviews') return null
  if (kind === 'qualitative') return finding ?? { text: t('sof.qualitative.finding'), lang: locale }
  if (statement === null) return { text: t('sof.statement.not-rated'), lang: locale }
  if (typeof statement === 'string') return { text: t(`sof.statement.${statement}`), lang: locale }
  const isTranslated = [words.intervention, words.outcome].every((one) => one === null || one.lang === locale)
  const say = isTranslated ? t : messages('en')
  const values = { intervention: words.intervention?.text ?? say('sof.intervention'), outcome: words.outcome?.text ?? '' }
  const key = statement.kind === 'uncertain' ? 'statement.uncertain' as const
    : statement.kind === 'little' ? `statement.${statement.certainty}.little` as const
      : `statement.${statement.certainty}.${statement.size}.${statement.change}` as const
  const text = say(key, values)
  return { text: text.charAt(0).toLocaleUpperCase(isTranslated ? locale : 'en') + text.slice(1), lang: isTranslated ? locale : 'en' }
}

/** Whose risk it is that absolute effects start from, and where it comes from. */
export function baselineWords({ outcome, effect }: FindingRow, { risk, name, source, reference }: BaselineView, { t, number }: Site): readonly string[] {
  const where = [reference?.title, source?.text].filter(Boolean).join(', ')
  return [
    t('sof.baseline', { outcome: outcome.label, risk: number(risk, whole) }),
    ...(effect?.measure === 'HR' ? [t('sof.hazard')] : []),
    ...(name ? [t('sof.baseline.whose', { name: name.text })] : []),
    ...(where ? [t('sof.baseline.source', { source: where })] : []),
  ]
}

export const reasonName = ({ t }: Site, domain: string): string => optionText(t, 'certainty.reason', domain)

/** What has to be said below the table. */
export function tableNotes({ empty, more }: { empty: readonly { label: string }[]; more: readonly { label: string }[] }, { t }: Site): readonly string[] {
  const names = (list: readonly { label: string }[]): string => list.map(({ label }) => label).join(', ')
  return [
    ...(empty.length > 0 ? [t('sof.empty', { names: names(empty) })] : []),
    ...(more.length > 0 ? [t('sof.moreOutcomes', { names: names(more) })] : []),
  ]
}
