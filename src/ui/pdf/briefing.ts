import { edtfInWords } from '@/bibliography/dates'
import { outline } from '@/publishing/richText'
import { readingMinutes } from '@/publishing/readingTime'
import type { BriefingView, PolicyEventView } from '@/publishing/views'

import { optionText } from '../messages'
import type { Block, Entry, Publication, Run } from './publication'
import { placeOfHeading, richBlocks } from './richBlocks'
import { aroundTexts, claimBlocks, flagBlocks, heading, noteBlocks, pageLabel, words, workRuns, type Imprint } from './written'

type Context = Imprint & { readonly briefing: BriefingView }

/** A briefing as a publication: first page, contents, summary, sections, timeline, notes, further reading, notice. */
export function briefingPublication(briefing: BriefingView, imprint: Imprint): Publication {
  const { t, hubName } = imprint
  const context: Context = { ...imprint, briefing }
  const series = [briefing.series ?? t('kind.briefing'), briefing.number].filter(Boolean).join(' · ')
  return {
    title: briefing.title.text,
    lang: briefing.title.lang,
    authors: briefing.authors.map(({ name }) => name).join(', '),
    subject: briefing.answer?.text ?? series,
    date: new Date(briefing.date ?? briefing.correctAsOf ?? 0),
    runningHead: `${series} — ${briefing.title.text}`,
    runningFoot: `${hubName} — ${imprint.address(`/briefings/${briefing.slug}`).replace(/^https?:\/\//, '')}`,
    pageLabel: pageLabel(imprint),
    lettersMissing: (count) => t('pdf.letters', { count }),
    blocks: [
      ...front(context, series),
      ...contents(context),
      ...texts(context),
      ...timeline(context),
      ...noteBlocks(briefing.footnotes, imprint),
      ...reading(context),
      ...claimBlocks(briefing.claims, imprint),
      ...notice(context),
    ],
  }
}

function front(context: Context, series: string): readonly Block[] {
  const { briefing, t, locale, address, isOtherLanguage } = context
  const correct = edtfInWords(briefing.correctAsOf, locale)
  const date = edtfInWords(briefing.date, locale) ?? t('unknown.noDate')
  const authors = briefing.authors.map(({ name }) => name).join(', ') || t('unknown.notKnown')
  const minutes = t('briefing.minutes', { count: readingMinutes([briefing.summary?.root, briefing.body?.root]) })
  const page = address(`/briefings/${briefing.slug}`)
  return [
    {
      kind: 'title',
      eyebrow: [series, ...(briefing.isExample ? [t('unknown.example')] : [])].join(' · '),
      title: briefing.title.text,
      lines: [`${t('summary.authors')} ${authors}`, `${date} · ${minutes}`],
    },
    ...flagBlocks(briefing.flags, context),
    ...(briefing.answer ? [words(t('level.line'), 'label'), words(briefing.answer.text, 'lede')] : []),
    ...(briefing.keyMessages.length > 0 ? [
      heading(t('level.points'), 'points'),
      { kind: 'list', isOrdered: false, items: briefing.keyMessages.map(({ text }) => ({ runs: [{ text }] })) } as const,
    ] : []),
    { kind: 'rule' },
    words(correct ? t('briefing.notUpdated', { date: correct }) : t('briefing.notUpdated.unknown'), 'small'),
    { kind: 'paragraph', look: 'small', runs: [{ text: `${t('pdf.address')}: ` }, { text: page, link: page }] },
    ...(isOtherLanguage ? [words(t('pdf.labels'), 'small')] : []),
  ]
}

const fewestForContents = 4

function contents({ briefing, t }: Context): readonly Block[] {
  const sections = briefing.body ? outline(briefing.body.root) : []
  if (sections.length < fewestForContents) return []
  const entry = (label: string, place: string): Entry => ({ label, depth: 1, place })
  const entries: readonly Entry[] = [
    ...(briefing.summary ? [entry(t('briefing.summary'), 'summary')] : []),
    ...sections.map(({ id, number, text, depth }) => ({ label: `${number}  ${text}`, depth, place: placeOfHeading(id, '') })),
    ...(briefing.timeline.length > 0 ? [entry(t('briefing.timeline'), 'timeline')] : []),
    ...(briefing.footnotes.length > 0 ? [entry(t('briefing.footnotes'), 'notes')] : []),
    ...(briefing.reading.length > 0 ? [entry(t('briefing.reading'), 'reading')] : []),
    entry(t('briefing.disclaimer'), 'notice'),
  ]
  return [
    { kind: 'newPage' }, heading(t('briefing.contents'), 'contents'),
    { kind: 'contents', label: t('briefing.contents'), entries },
  ]
}

function texts(context: Context): readonly Block[] {
  const { briefing, t } = context
  const around = aroundTexts(context, briefing.footnotes)
  const inSummary = { ...around, numbered: false, shift: 1, prefix: 'summary-' } as const
  const inBody = { ...around, numbered: true, shift: 0, prefix: '' } as const
  return [
    ...(briefing.summary ? [heading(t('briefing.summary'), 'summary'), ...richBlocks(briefing.summary, inSummary)] : []),
    ...(briefing.body ? richBlocks(briefing.body, inBody) : []),
  ]
}

function timeline({ briefing, t, locale, address }: Context): readonly Block[] {
  if (briefing.timeline.length === 0) return []
  return [heading(t('briefing.timeline'), 'timeline'), ...briefing.timeline.flatMap(({ nation, events }): readonly Block[] => {
    const name = optionText(t, 'nation', nation ?? 'unknown')
    const rows = events.map((event) => [
      { runs: [{ text: edtfInWords(event.date, locale) ?? t('unknown.noDate') }], isHead: true },
      { runs: eventRuns(event, { t, locale, address }), isHead: false },
    ])
    return [heading(name, `timeline-${nation ?? 'unknown'}`, 2), {
      kind: 'table', head: [], rows, about: `${t('briefing.timeline')}: ${name}`, continued: t('pdf.continued', { name }),
    }]
  })]
}

function eventRuns(event: PolicyEventView, { t, locale, address }: Pick<Context, 't' | 'locale' | 'address'>): readonly Run[] {
  const targets = [
    event.target && t('briefing.target', { target: event.target }),
    event.targetDate && t('briefing.targetDate', { date: edtfInWords(event.targetDate, locale) ?? event.targetDate }),
    event.tracked && event.tracked !== 'not-tracked' && (event.target ?? event.targetDate) ? optionText(t, 'tracked', event.tracked) : null,
  ].filter(Boolean).join('; ')
  return [
    { text: event.title.text, bold: true, ...(event.reference ? { link: address(event.reference.path) } : {}) }, { text: '. ' },
    ...(event.commitment ? [{ text: `${event.commitment.text} ` }] : []),
    ...(targets ? [{ text: `${targets}.`, italic: true }] : []),
  ]
}

function reading(context: Context): readonly Block[] {
  const { briefing, t } = context
  if (briefing.reading.length === 0) return []
  return [heading(t('briefing.reading'), 'reading'), ...briefing.reading.flatMap(({ group, items }): readonly Block[] => [
    heading(optionText(t, 'briefing.group', group), `reading-${group}`, 2),
    {
      kind: 'list', isOrdered: false,
      items: items.map((item) => ({ runs: [...workRuns(item, null, context), ...(item.note ? [{ text: item.note.text }] : [])] })),
    },
  ])]
}

function notice({ briefing, t, locale, contactEmail }: Context): readonly Block[] {
  const correct = edtfInWords(briefing.correctAsOf, locale)
  return [
    heading(t('briefing.disclaimer'), 'notice'),
    words(correct ? t('briefing.notUpdated', { date: correct }) : t('briefing.notUpdated.unknown')),
    ...(briefing.disclaimer ? [words(briefing.disclaimer.text)] : []),
    ...(contactEmail ? [{
      kind: 'paragraph', look: 'body', runs: [{ text: `${t('briefing.contact')}: ` }, { text: contactEmail, link: `mailto:${contactEmail}` }],
    } as const] : []),
  ]
}
