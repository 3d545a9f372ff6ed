import { edtfInWords } from '@/bibliography/dates'
import { readingMinutes } from '@/publishing/readingTime'
import { outline } from '@/publishing/richText'
import type { QuestionPart, SummaryView } from '@/publishing/views'
import type { FindingsView } from '@/synthesis/certainty/findings/view'

import { findingBlocks } from './embedBlocks'
import { findingsTableBlocks, placeOfFindingsTable } from './findingsTable'
import type { Block, Entry, Publication } from './publication'
import { placeOfHeading, richBlocks } from './richBlocks'
import { aroundTexts, claimBlocks, flagBlocks, heading, noteBlocks, pageLabel, words, type Imprint } from './written'

type Context = Imprint & { readonly summary: SummaryView; readonly table: FindingsView | null }

/** An evidence summary as a publication: answer, findings with certainty and their table, text, benefits and criticism, notes, sources. */
export function summaryPublication(summary: SummaryView, table: FindingsView | null, imprint: Imprint): Publication {
  const { t, hubName, address } = imprint
  const context: Context = { ...imprint, summary, table }
  return {
    title: summary.title.text,
    lang: summary.title.lang,
    authors: summary.authors.map(({ name }) => name).join(', '),
    subject: summary.answer?.text ?? summary.question?.text ?? t('kind.summary'),
    date: new Date(summary.searchedOn ?? 0),
    runningHead: `${t('kind.summary')} — ${summary.title.text}`,
    runningFoot: `${hubName} — ${address(`/summaries/${summary.slug}`).replace(/^https?:\/\//, '')}`,
    pageLabel: pageLabel(imprint),
    lettersMissing: (count) => t('pdf.letters', { count }),
    blocks: [
      ...front(context), ...contents(context), ...findings(context), ...texts(context),
      ...noteBlocks(summary.footnotes, imprint), ...claimBlocks(summary.claims, imprint), ...sources(context),
    ],
  }
}

const parts: readonly QuestionPart[] = ['population', 'intervention', 'comparison', 'outcome']

function front(context: Context): readonly Block[] {
  const { summary, t, locale, address, isOtherLanguage } = context
  const day = (value: string | null): string => edtfInWords(value, locale) ?? t('unknown.notKnown')
  const minutes = t('briefing.minutes', { count: readingMinutes([summary.body?.root, summary.benefits?.root, summary.criticism?.root]) })
  const page = address(`/summaries/${summary.slug}`)
  const facts = [
    ...parts.flatMap((part) => { const value = summary.parts[part]; return value ? [[t(`summary.question.${part}`), value.text] as const] : [] }),
    [t('summary.searchedOn'), day(summary.searchedOn)] as const,
    [t('summary.reviewDue'), day(summary.reviewDue)] as const,
    ...(summary.priority ? [[t('summary.priority'), summary.priority.title.text] as const] : []),
    ...(summary.interests ? [[t('summary.interests'), summary.interests.text] as const] : []),
  ]
  return [
    {
      kind: 'title',
      eyebrow: [t('kind.summary'), ...(summary.isExample ? [t('unknown.example')] : [])].join(' · '),
      title: summary.title.text,
      lines: [`${t('summary.authors')} ${summary.authors.map(({ name }) => name).join(', ') || t('unknown.notKnown')}`, minutes],
    },
    ...flagBlocks(summary.flags, context),
    ...(summary.question ? [words(`${t('summary.question')}: ${summary.question.text}`, 'small')] : []),
    words(t('level.line'), 'label'), words(summary.answer?.text ?? t('summary.none.answer'), 'lede'),
    ...(summary.keyMessages.length > 0 ? [
      heading(t('level.points'), 'points'),
      { kind: 'list', isOrdered: false, items: summary.keyMessages.map(({ text }) => ({ runs: [{ text }] })) } as const,
    ] : []),
    {
      kind: 'table', head: [], about: t('study.facts'),
      rows: [...facts.map(([name, text]) => [name, { text }] as const), [t('pdf.address'), { text: page, link: page }] as const]
        .map(([name, run]) => [{ runs: [{ text: name }], isHead: true }, { runs: [run], isHead: false }]),
    },
    ...(isOtherLanguage ? [words(t('pdf.labels'), 'small')] : []),
  ]
}

const fewestForContents = 4

function contents({ summary, table, t }: Context): readonly Block[] {
  const sections = summary.body ? outline(summary.body.root) : []
  const entry = (label: string, place: string): Entry => ({ label, depth: 1, place })
  const entries: readonly Entry[] = [
    entry(t('summary.findings'), 'findings'),
    ...(table && table.rows.length > 0 ? [entry(t('sof.title'), placeOfFindingsTable)] : []),
    ...sections.map(({ id, text, depth }) => ({ label: text, depth, place: placeOfHeading(id, '') })),
    ...(summary.benefits ? [entry(t('summary.benefits'), 'benefits')] : []),
    ...(summary.criticism ? [entry(t('summary.criticism'), 'criticism')] : []),
    ...(summary.footnotes.length > 0 ? [entry(t('briefing.footnotes'), 'notes')] : []),
    ...(summary.references.length > 0 ? [entry(t('summary.rests'), 'rests')] : []),
  ]
  if (entries.length < fewestForContents) return []
  return [heading(t('briefing.contents'), 'contents'), { kind: 'contents', label: t('briefing.contents'), entries }]
}

function findings(context: Context): readonly Block[] {
  const { summary, table, t } = context
  return [
    heading(t('summary.findings'), 'findings'),
    ...(summary.findings.length > 0 ? findingBlocks(summary.findings, table, context) : [words(t('summary.findings.none'))]),
    ...(summary.findings.length > 0 && table ? findingsTableBlocks(table, context) : []),
  ]
}

function texts(context: Context): readonly Block[] {
  const { summary, t } = context
  const around = aroundTexts(context, summary.footnotes)
  const under = (prefix: string) => ({ ...around, numbered: false, shift: 1, prefix }) as const
  return [
    ...(summary.body ? richBlocks(summary.body, { ...around, numbered: false, shift: 0, prefix: '' }) : []),
    ...(summary.benefits ? [heading(t('summary.benefits'), 'benefits'), ...richBlocks(summary.benefits, under('benefits-'))] : []),
    ...(summary.criticism ? [heading(t('summary.criticism'), 'criticism'), ...richBlocks(summary.criticism, under('criticism-'))] : []),
  ]
}

function sources({ summary, t, address }: Context): readonly Block[] {
  if (summary.references.length === 0) return []
  return [
    heading(t('summary.rests'), 'rests'),
    { kind: 'list', isOrdered: false, items: summary.references.map(({ path, title }) => ({ runs: [{ text: title, link: address(path) }] })) },
  ]
}
