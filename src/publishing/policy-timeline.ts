import { localText } from './localised'
import { linkTo } from './reading/views'
import { idOf, idsOf, textOf, type Stored } from './stored'
import type { BriefingView, PolicyEventView } from './views'

type Records = ReadonlyMap<string, Stored>

const order = ['uk', 'england', 'scotland', 'wales', 'northern-ireland', 'international']

/** The policy events of a text by nation, earliest first; events without a date come last. */
export function timelineOf(
  { record, events, references }: { readonly record: Stored; readonly events: Records; readonly references: Records },
  locale: string,
): BriefingView['timeline'] {
  const known = idsOf(record, 'timeline').flatMap((id): readonly Stored[] => {
    const event = events.get(id)
    return event ? [event] : []
  })
  const nations = [...new Set(known.map((event) => textOf(event, 'nation')))]
  const rank = (nation: string | null): number => (nation && order.includes(nation) ? order.indexOf(nation) : order.length)
  return nations.toSorted((a, b) => rank(a) - rank(b)).flatMap((nation) => {
    const own = known.filter((event) => textOf(event, 'nation') === nation)
    const views = own.toSorted(byDate).flatMap((event) => eventView(event, references, locale) ?? [])
    return views.length > 0 ? [{ nation, events: views }] : []
  })
}

const byDate = (a: Stored, b: Stored): number => (textOf(a, 'date') ?? '9999').localeCompare(textOf(b, 'date') ?? '9999')

function eventView(event: Stored, references: Records, locale: string): PolicyEventView | null {
  const title = localText(event.title, locale)
  return title && {
    title,
    date: textOf(event, 'date'),
    commitment: localText(event.commitment, locale),
    target: textOf(event, 'targetText'),
    targetDate: textOf(event, 'targetDate'),
    tracked: textOf(event, 'tracked'),
    reference: linkTo('references', references.get(idOf(event, 'reference') ?? ''), locale),
  }
}
