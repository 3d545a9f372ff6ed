import { facetOf } from '@/search/facets'
import type { Chip, FacetGroup, SearchPage } from '@/search/types'

import { optionText, type Messages } from '../messages'
import type { Site } from '../site'

const prefixes: Readonly<Record<string, string>> = {
  kind: 'kind', direction: 'direction', quality: 'quality', status: 'status',
}

/** A search page whose fixed words are those of the reader's language; terms are translated where they are kept. */
export function inLanguage(search: SearchPage, { t, locale }: Pick<Site, 't' | 'locale'>): SearchPage {
  if (locale === 'en') return search
  const named = (part: string) => capitalised(optionText(t, 'search.part', part), locale)
  const groups = search.groups.map((group): FacetGroup => ({
    ...group, label: named(group.key), choices: group.choices.map((choice) => ({ ...choice, label: choiceLabel(group, choice, t) })),
  }))
  const chips = search.chips.map((chip): Chip => {
    const own = search.groups.find(({ key }) => key === chip.part)
    const choice = own?.choices.find(({ label }) => label === chip.value)
    return { ...chip, label: named(chip.part), value: own && choice ? choiceLabel(own, choice, t) : chip.value }
  })
  // The sentence is made in English only; the count says as much as is sure.
  return { ...search, groups, chips, sentence: t('search.found', { count: search.outcome.total }) }
}

function choiceLabel(group: FacetGroup, choice: { readonly value: string; readonly label: string }, t: Messages): string {
  const prefix = facetOf(group.key).values.from === 'options' ? prefixes[group.key] : undefined
  const text = prefix && optionText(t, prefix, choice.value)
  return text && text !== choice.value ? text : choice.label
}

const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
