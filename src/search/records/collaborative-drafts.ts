import { list, present, type Draft } from './draft'
import type { AmbitionSource, EventSource, NewsletterSource, OfferSource, PartySource, WorkingGroupSource } from './source'
import { allTexts, yearOf } from './texts'

const namesOf = (parties: readonly PartySource[]): readonly string[] =>
  present(parties.flatMap(({ name, acronym }) => [name, acronym]))

export function eventDraft(event: EventSource, organisers: readonly PartySource[]): Draft {
  return {
    kind: 'event',
    title: event.title,
    summary: event.description,
    year: yearOf(event.date),
    text: {
      body: present([
        ...allTexts(event.description),
        event.place, event.dateNote,
        ...namesOf(organisers),
        ...list(event.materials).flatMap(({ title }) => allTexts(title)),
        ...list(event.groups).flatMap(({ group }) => allTexts(group)),
        ...list(event.changes).flatMap(({ what, because }) => allTexts(what, because)),
      ]),
    },
    card: { kindDetail: event.kind ?? null, date: event.date ?? null },
  }
}

/** An offer has no year: it stands until it is taken up or taken back. */
export function offerDraft(offer: OfferSource, by: readonly PartySource[]): Draft {
  return {
    kind: 'offer',
    title: offer.title,
    summary: offer.description,
    year: null,
    text: { body: present([...allTexts(offer.description), offer.offeredBy, ...namesOf(by)]) },
    card: { kindDetail: offer.state ?? null },
  }
}

export function workingGroupDraft(group: WorkingGroupSource, members: readonly PartySource[]): Draft {
  return {
    kind: 'working-group',
    title: group.name,
    summary: group.purpose,
    year: yearOf(group.started),
    text: { body: [...allTexts(group.purpose, group.meets), ...namesOf(members)] },
    card: { kindDetail: group.state ?? null, date: group.started ?? null },
  }
}

export function newsletterDraft(issue: NewsletterSource): Draft {
  return {
    kind: 'newsletter',
    title: issue.title,
    summary: issue.summary,
    year: yearOf(issue.issuedOn),
    text: { body: [...allTexts(issue.summary), ...list(issue.items).flatMap(({ heading, text }) => allTexts(heading, text))] },
    card: { date: issue.issuedOn?.slice(0, 10) ?? null },
  }
}

/** An ambition stands in the year by which it is to be reached. */
export function ambitionDraft(ambition: AmbitionSource, owners: readonly PartySource[]): Draft {
  return {
    kind: 'ambition',
    title: ambition.title,
    headline: ambition.targetText,
    summary: ambition.description,
    year: yearOf(ambition.dueBy),
    text: {
      headline: allTexts(ambition.targetText),
      body: present([
        ...allTexts(ambition.description, ambition.unit, ambition.indicator),
        ...namesOf(owners),
        ...list(ambition.measurements).flatMap(({ measures, unit, source, note }) => [...allTexts(measures, unit, note), source]),
      ]),
    },
    card: { date: ambition.dueBy ?? null },
  }
}
