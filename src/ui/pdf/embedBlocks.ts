import type { CitedView, EmbedView } from '@/publishing/embeds/view'
import { certaintiesOf } from '@/synthesis/certainty/findings/ofFinding'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { FindingView } from '@/publishing/views'

import { sampleText } from '../evidence/sample'
import { directionOf } from '../evidence/glyphs'
import type { LocaleCode } from '../locales'
import { optionText, type Messages } from '../messages'
import { siteIn } from '../siteIn'
import { plotChart } from '../views/plots/charts'
import type { Block, Item, Run } from './publication'

type Printed = { readonly t: Messages; readonly locale: LocaleCode; readonly address: (path: string) => string }

const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', look: 'body', runs })
const label = (text: string): Block => ({ kind: 'paragraph', look: 'label', runs: [{ text }] })

/** A block bound to records as parts of a publication. `inner` is what stands in a box. */
export function embedBlocks(embed: EmbedView, printed: Printed, inner: readonly Block[]): readonly Block[] {
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
    case 'figure': return [
      paragraph({ text: `${t('embed.figure', { number: embed.number })}. `, bold: true }, { text: embed.caption }),
      paragraph({ text: embed.longDescription }),
      {
        kind: 'paragraph', look: 'small', runs: [
          ...(embed.source ? [{ text: `${t('embed.source', { source: embed.source })} ` }] : []), { text: address(embed.src), link: address(embed.src) },
        ],
      },
    ]
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
  return findings.flatMap((finding): readonly Block[] => {
    const certainties = certaintiesOf(finding, table)
    const isUnrated = certainties.every((one) => one === 'not-yet-rated')
    const certainty = certainties.map((one) => optionText(t, 'certainty', one)).join(', ')
    const items = finding.basis.map(({ study, direction, detail }): Item => ({
      runs: [{ text: study.title, link: address(study.path) }, { text: `: ${t(`direction.${directionOf(direction)}`)}${detail ? `, ${detail}` : ''}` }],
    }))
    return [
      label(`${finding.outcome?.label.text ?? t('unknown.notKnown')} · ${certainty}`),
      paragraph({ text: finding.statement.text }),
      ...(isUnrated && finding.reason ? [{ kind: 'paragraph', look: 'small', runs: [{ text: finding.reason.text }] } as const] : []),
      ...(items.length > 0 ? [{ kind: 'list', isOrdered: false, items } as const] : [paragraph({ text: t('summary.basis.none'), italic: true })]),
    ]
  })
}

/** A plot as the table that says the same: paper has no picture that a reader for the blind could tell. */
function plotBlocks(embed: Extract<EmbedView, { kind: 'plot' }>, { t, locale, address }: Printed): readonly Block[] {
  const site = siteIn(locale)
  const chart = plotChart(embed.plot, embed.evidence, site)
  const number = `${t('embed.figure', { number: embed.number })}. `
  if ('refused' in chart) return [paragraph({ text: number, bold: true }, { text: `${t('plot.forest.none')} ${chart.refused}` })]
  const shown = (cell: string | number | null): string => (typeof cell === 'number' ? site.number(cell, { maximumFractionDigits: 4 }) : cell ?? '')
  return [
    paragraph({ text: number, bold: true }, { text: `${chart.title}. ` }, { text: chart.about, italic: true }),
    {
      kind: 'table', about: chart.title, head: [chart.head.map((text) => ({ runs: [{ text }], isHead: true }))],
      rows: chart.rows.map(({ path, cells }) => cells.map((cell, index) => ({
        runs: [{ text: shown(cell), ...(index === 0 && path !== null ? { link: address(path) } : {}) }], isHead: index === 0,
      }))),
    },
    ...chart.notes.map((note): Block => ({ kind: 'paragraph', look: 'small', runs: [{ text: note }] })),
  ]
}
