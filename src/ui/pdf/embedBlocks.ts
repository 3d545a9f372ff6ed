import type { CitedView, EmbedView } from '@/publishing/embeds/view'
import { withCertainty } from '@/synthesis/certainty/findings/ofFinding'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { FindingView } from '@/publishing/views'

import { sampleText } from '../evidence/sample'
import { beyondDirection } from '../charts/plot-words/words'
import { directionOf } from '../evidence/glyphs'
import type { LocaleCode } from '../locales'
import { optionText, type Messages } from '../messages'
import { siteIn } from '../siteIn'
import { plotChart, plotFiles } from '../views/plots/charts'
import type { PicturesRead } from './photo/ofTexts'
import { roomInPdf } from './photo/photo'
import { readPicture } from './picture/read'
import type { Block, Item, Run } from './publication'

type Printed = { readonly t: Messages; readonly locale: LocaleCode; readonly address: (path: string) => string }
type WithPictures = Printed & { readonly pictures: PicturesRead }

const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', look: 'body', runs })
const label = (text: string): Block => ({ kind: 'paragraph', look: 'label', runs: [{ text }] })

/** A block bound to records as parts of a publication. `inner` is what stands in a box. */
export function embedBlocks(embed: EmbedView, printed: WithPictures, inner: readonly Block[]): readonly Block[] {
  const { t, address } = printed
  switch (embed.kind) {
    case 'study': {
      const { card } = embed
      const facts = [
        card.year === null ? null : String(card.year), card.design?.label.text ?? t('unknown.design'),
        t(`direction.${directionOf(card.direction)}`), optionText(t, 'quality', card.quality),
        card.sampleSize === null ? null : sampleText(t, card.sampleSizeKind, card.sampleSize),
        card.isExample ? t('unknown.example') : null,
      ].filter(Boolean).join(' · ')
      return [
        label(t('kind.study')), paragraph({ text: card.study.title, bold: true, link: address(card.study.path) }),
        ...(card.headline ? [paragraph({ text: card.headline.text })] : []), { kind: 'paragraph', look: 'small', runs: [{ text: facts }] },
      ]
    }
    case 'finding': return [
      ...(embed.summary ? [paragraph({ text: `${t('embed.findingOf')}: ` }, { text: embed.summary.title, link: address(embed.summary.path) })] : []),
      ...findingBlocks(embed.findings, embed.table, printed),
    ]
    case 'plot': return plotBlocks(embed, printed)
    case 'claim': return [
      paragraph({ text: embed.claim.statement.text, link: address(embed.claim.path) }, { text: ` ${optionText(t, 'claim.state', embed.claim.state)}.`, italic: true }),
    ]
    case 'figure': return pictureBlocks(embed, printed)
    case 'box': return [{ kind: 'rule' }, paragraph({ text: embed.title, bold: true }), ...inner, { kind: 'rule' }]
    case 'quotation': {
      const by: readonly Run[] = [
        { text: [embed.speaker, embed.role].filter(Boolean).join(', ') },
        ...(embed.work ? [{ text: ', ' }, { text: embed.work.reference.title, link: address(embed.work.reference.path) }] : []),
        ...(embed.page ? [{ text: `, ${embed.page}` }] : []),
      ]
      return [label(t('embed.opinion')), { kind: 'quote', paragraphs: [[{ text: `“${embed.text}”` }], by] }]
    }
    case 'citation': return [paragraph(...citationRuns(embed.works, printed))]
    case 'closed-file': return [
      ...(embed.number === null ? [] : [paragraph({ text: `${t('embed.figure', { number: embed.number })}. `, bold: true }, { text: embed.caption ?? '' })]),
      paragraph({ text: t('embed.closedFile'), italic: true }),
    ]
    case 'unavailable': return [paragraph({ text: t('embed.unavailable'), italic: true })]
  }
}

/** Works cited in brackets. */
export function citationRuns(works: readonly CitedView[], { address }: Pick<Printed, 'address'>): readonly Run[] {
  return [
    { text: '(' },
    ...works.flatMap(({ label: name, work, locator }, index): readonly Run[] => [
      ...(index > 0 ? [{ text: '; ' }] : []), { text: name, link: address(work.reference.path) }, ...(locator ? [{ text: `, ${locator}` }] : []),
    ]),
    { text: ')' },
  ]
}

/** Findings with their certainty and the studies they rest on. */
export function findingBlocks(findings: readonly FindingView[], table: FindingsView | null, { t, address }: Printed): readonly Block[] {
  const { shared, shown } = withCertainty(findings, table)
  const small = (text: string): Block => ({ kind: 'paragraph', look: 'small', runs: [{ text }] })
  return [...(shared ? [small(shared.text)] : []), ...shown.flatMap(({ finding, certainties, reason }): readonly Block[] => {
    const certainty = certainties.map((one) => optionText(t, 'certainty', one)).join(', ')
    const items = finding.basis.map(({ study, direction, detail }): Item => {
      const more = beyondDirection(direction, detail)
      return { runs: [{ text: study.title, link: address(study.path) }, { text: `: ${t(`direction.${directionOf(direction)}`)}${more ? `, ${more}` : ''}` }] }
    })
    return [
      label(`${finding.outcome?.label.text ?? t('unknown.notKnown')} · ${certainty}`),
      paragraph({ text: finding.statement.text }),
      ...(reason ? [small(reason.text)] : []),
      ...(items.length > 0 ? [{ kind: 'list', isOrdered: false, items } as const] : [paragraph({ text: t('summary.basis.none'), italic: true })]),
    ]
  })]
}

/** A plot as it is on the page, with the address of its numbers; in its place the sentence why there is none. */
function plotBlocks({ plot, evidence, summary, number }: Extract<EmbedView, { kind: 'plot' }>, { t, locale, address }: Printed): readonly Block[] {
  const chart = plotChart(plot, evidence, siteIn(locale))
  const figure: Run = { text: `${t('embed.figure', { number })}. `, bold: true }
  if ('refused' in chart) return [paragraph(figure, { text: `${t('plot.forest.none')} ${chart.refused}` })]
  const { slug } = evidence.outcome
  const files = plotFiles(plot, { outcome: slug, summary, locale })
  const page = address(summary === null ? `/terms/outcomes/${slug}` : `/summaries/${summary}#plots-${slug}`)
  const table = address(files.csv)
  return [{
    kind: 'figure', picture: readPicture(chart.draw({ id: 'plot', dir: 'ltr', isAlone: false })), alt: chart.description,
    caption: [figure, { text: `${chart.title}. `, bold: true }, { text: chart.about }],
    source: [{ text: t('embed.source', { source: '' }) }, { text: page, link: page }, { text: `. ${t('chart.table')}: ` }, { text: table, link: table }],
    notes: chart.notes.map((note) => [{ text: note }]),
  }]
}

/** An uploaded picture with its words; in its place its description, the sentence why it is not there, and where it is. */
function pictureBlocks(embed: Extract<EmbedView, { kind: 'figure' }>, { t, address, pictures }: WithPictures): readonly Block[] {
  const caption: readonly Run[] = [{ text: `${t('embed.figure', { number: embed.number })}. `, bold: true }, { text: embed.caption }]
  const source: readonly Run[] = embed.source ? [{ text: t('embed.source', { source: embed.source }) }] : []
  const photo = pictures.get(embed.src) ?? 'damaged'
  if (typeof photo !== 'string') return [{ kind: 'photo', photo, alt: embed.longDescription, caption, source }]
  const missing: readonly Run[] = [{ text: `${t(`picture.${photo}`, roomInPdf)} ` }, { text: address(embed.src), link: address(embed.src) }]
  return [
    paragraph(...caption), paragraph({ text: embed.longDescription }), paragraph(...missing.map((run) => ({ ...run, italic: true }))),
    ...(source.length > 0 ? [{ kind: 'paragraph', look: 'small', runs: source } as const] : []),
  ]
}
