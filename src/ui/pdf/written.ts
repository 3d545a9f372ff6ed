import { edtfInWords } from '@/bibliography/dates'
import type { ClaimLine } from '@/publishing/claims/view'
import type { FlaggedRecord, FlagView } from '@/publishing/flags/view'
import { callId } from '@/publishing/noteCalls'
import type { FootnoteView, WorkView } from '@/publishing/views'

import type { LocaleCode } from '../locales'
import { optionText, type Messages } from '../messages'
import type { Block, Item, Run } from './publication'
import type { PicturesRead } from './photo/ofTexts'
import type { Around } from './richBlocks'

/** What a publication needs to know of the hub and the reader. */
export type Imprint = {
  readonly t: Messages
  /** Language of the labels, which the typeface can print. */
  readonly locale: LocaleCode
  /** Whether these are not the words of the language that was asked for. */
  readonly isOtherLanguage: boolean
  readonly hubName: string
  readonly contactEmail: string | null
  /** A path of the hub as an address to open from anywhere. */
  readonly address: (path: string) => string
  /** The uploaded pictures of the text. */
  readonly pictures: PicturesRead
}

export const heading = (text: string, place: string, depth: 1 | 2 = 1): Block => ({ kind: 'heading', depth, runs: [{ text }], place })
export const words = (text: string, look: 'body' | 'lede' | 'small' | 'label' = 'body'): Block => ({ kind: 'paragraph', look, runs: [{ text }] })

/** Numbers of a page and of all pages, in the language of the labels. */
export const pageLabel = ({ t, locale }: Imprint) => (page: number, pages: number): string =>
  t('pdf.page', { page: new Intl.NumberFormat(locale).format(page), pages: new Intl.NumberFormat(locale).format(pages) })

/** What the texts of one publication share: its notes, and how often each was called. */
export function aroundTexts({ t, locale, address, pictures }: Imprint, footnotes: readonly FootnoteView[]): Omit<Around, 'numbered' | 'shift' | 'prefix'> {
  return {
    t, locale, address, pictures,
    notes: new Map(footnotes.map(({ key }, index) => [key, index + 1])),
    noteLabel: (number) => `${t('briefing.footnotes')}: ${number}`,
    called: new Map(),
  }
}

/** What happened since to the evidence that a text cites. */
export function flagBlocks(flags: readonly FlagView[], { t, locale, address }: Imprint): readonly Block[] {
  if (flags.length === 0) return []
  const items = flags.map(({ kind, cited, notice, on }): Item => ({
    runs: [
      ...citedRuns(cited, { t, address }),
      { text: `: ${t(`flag.${kind}`)}${on ? ` (${edtfInWords(on, locale) ?? on})` : ''}. ` },
      ...(notice ? [{ text: t('flag.notice'), link: address(notice.path) }] : []),
    ],
  }))
  return [{ kind: 'paragraph', look: 'body', runs: [{ text: t('flag.title'), bold: true }, { text: ` ${t('flag.lede')}` }] }, { kind: 'list', isOrdered: false, items }]
}

function citedRuns({ kind, name, path }: FlaggedRecord, { t, address }: Pick<Imprint, 't' | 'address'>): readonly Run[] {
  const shown: readonly Run[] = name === null ? [] : [{ text: name, ...(path ? { link: address(path) } : {}) }]
  if (kind === null) return shown
  return [{ text: t(`flag.of.${kind}`) }, ...(shown.length > 0 ? [{ text: ' (' }, ...shown, { text: ')' }] : [])]
}

/** Claims about figures of a text, each with how it stands. */
export function claimBlocks(claims: readonly ClaimLine[], { t, address }: Imprint): readonly Block[] {
  if (claims.length === 0) return []
  const items = claims.map(({ path, statement, state }): Item => ({
    runs: [{ text: statement.text, link: address(path) }, { text: ` ${optionText(t, 'claim.state', state)}.`, italic: true }],
  }))
  return [heading(t('claim.inText'), 'claims'), { kind: 'list', isOrdered: false, items }]
}

/** A work as notes and reading lists name it. */
export function workRuns(work: WorkView, locator: string | null, { t, locale, address }: Pick<Imprint, 't' | 'locale' | 'address'>): readonly Run[] {
  const accessed = edtfInWords(work.accessed, locale)
  return [
    { text: work.reference.title, italic: true, link: address(work.reference.path) },
    { text: [work.credit && `${/[.?!]$/.test(work.reference.title) ? '' : '.'} ${work.credit}`, locator && `, ${locator}`].filter(Boolean).join('') },
    ...(work.url ? [{ text: ', ' }, { text: work.url, link: work.url }] : []),
    { text: `${accessed ? `, ${t('briefing.accessed', { date: accessed })}` : ''}. ` },
  ].filter(({ text }) => text)
}

/** The footnotes, each with links back to all places that call it. */
export function noteBlocks(footnotes: readonly FootnoteView[], imprint: Imprint): readonly Block[] {
  const { t } = imprint
  if (footnotes.length === 0) return []
  const items = footnotes.map((note): Item => ({
    place: `note-${note.key}`,
    runs: [
      ...withoutBreakAfter([
        ...note.works.flatMap((work) => workRuns(work, work.locator, imprint)),
        ...(note.hasMissing ? [{ text: `${t('embed.unavailable')} `, italic: true }] : []),
        ...(note.text ? [{ text: `${note.text.text} ` }] : []),
      ]),
      ...backLinks(note, t),
    ],
  }))
  return [heading(t('briefing.footnotes'), 'notes'), { kind: 'notes', items }]
}

/** So that a link back does not stand on a line of its own. */
const withoutBreakAfter = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ $/, '\u00a0') } : run))

function backLinks({ key, calls }: FootnoteView, t: Messages): readonly Run[] {
  if (calls === 0) return [{ text: t('briefing.uncalled'), italic: true }]
  return Array.from({ length: calls }, (_none, index) => index + 1).flatMap((times) => [
    {
      text: calls === 1 ? '↑' : `↑${times}`, link: `#${callId(key, times)}`,
      about: calls === 1 ? t('briefing.backTo') : t('briefing.backNth', { number: times }),
    },
    { text: ' ' },
  ])
}
