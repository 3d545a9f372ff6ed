import type { FindingRow, FindingsView } from '@/synthesis/certainty/findings/view'

import { findingsChart } from '../charts/findings/chart'
import { absoluteWords, certaintyWords, effectWords, kindName, peopleWords, plainWords, timeWords } from '../charts/findings/words'
import type { Site } from '../site'
import { siteIn } from '../siteIn'
import type { Block, Cell, Run } from './publication'
import { heading, words, type Imprint } from './written'

export const placeOfFindingsTable = 'summary-of-findings'

/** The Summary of Findings with its notes: a table for each kind of evidence, its numbers leading to their results on the web. */
export function findingsTableBlocks(findings: FindingsView, { t, locale, address }: Imprint): readonly Block[] {
  const { rows, summary } = findings
  if (rows.length === 0) return []
  const site = siteIn(locale)
  const head = (['outcome', 'effect', 'people', 'certainty', 'plain'] as const).map((column): Cell =>
    ({ runs: [{ text: t(`sof.column.${column}`) }], isHead: true }))
  const tables = [...new Set(rows.map(({ kind }) => kind))].flatMap((kind): Block[] => [
    heading(kindName(site, kind), `${placeOfFindingsTable}-${kind}`, 2),
    {
      kind: 'table', head: [head], about: `${t('sof.title')}: ${kindName(site, kind)}`,
      rows: rows.filter((row) => row.kind === kind).map((row) => cellsOf(row, site, address(`/summaries/${summary}#sof-results-${row.id}`))),
    },
  ])
  return [
    // Headings stay with the table that follows; a sentence between them would not.
    heading(t('sof.title'), placeOfFindingsTable), ...tables, words(t('sof.about'), 'small'),
    ...findingsChart(findings, site).notes.map((note) => words(note, 'small')),
  ]
}

function cellsOf(row: FindingRow, site: Site, results: string): readonly Cell[] {
  const absolute = absoluteWords(row, site)
  const inThousand = absolute
    ? [...(['without', 'with'] as const).map((part) => `${site.t(`sof.column.${part}`)}: ${absolute[part]}`), absolute.difference]
    : []
  const notes = row.footnotes.map(({ number }) => number).join(', ')
  const people: Run = { text: peopleWords(row, site), ...(row.results.length > 0 ? { link: results } : {}) }
  const cells: readonly Run[] = [
    { text: [effectWords(row, site).join(' '), ...inThousand].join(' · ') },
    people,
    { text: `${certaintyWords(row, site)}${notes && ` [${notes}]`}` },
    { text: plainWords(row, site)?.text ?? '' },
  ]
  return [
    { runs: [{ text: `${row.outcome.label}, ` }, { text: timeWords(row, site) }], isHead: true },
    ...cells.map((run): Cell => ({ runs: [run], isHead: false })),
  ]
}
