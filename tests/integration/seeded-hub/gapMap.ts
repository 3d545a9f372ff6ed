import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import type { MapView } from '@/evidence-map/map-view'
import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { searchIn } from '@/search/queries'
import { parseSearch } from '@/search/state'

import outcomesFile from '../../../seed/vocabularies/outcomes.json'
import populationsFile from '../../../seed/vocabularies/populations.json'
import resultsFile from '../../../seed/evidence/results.json'
import studiesFile from '../../../seed/evidence/studies.json'

type Term = { readonly slug: string; readonly parent?: string | null }
type Study = { slug: string; kind: string; status?: string; isExample?: boolean; outcomes?: string[]; populations?: string[] }

const studies = studiesFile as unknown as readonly Study[]
const results = resultsFile as unknown as readonly { readonly study: string; readonly outcome?: string; readonly isExample?: boolean }[]

/** A term and everything below it, as keys. */
function under(vocabulary: string, terms: readonly Term[], slug: string): ReadonlySet<string> {
  const found = new Set([slug])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const term of terms) if (term.parent && found.has(term.parent.replace(`${vocabulary}/`, ''))) found.add(term.slug)
  }
  return new Set([...found].map((each) => `${vocabulary}/${each}`))
}

const outcomesOf = (study: Study): readonly string[] =>
  [...study.outcomes ?? [], ...results.filter((result) => result.study === study.slug).flatMap(({ outcome }) => outcome ?? [])]

/** Whether the gap map of a seeded hub counts what the files of the seed say. */
export function mapsWhatTheFilesName(payload: () => Payload): void {
  const map = (query: string): Promise<MapView> => mapPage(payload(), parseMap(new URLSearchParams(query)), 'en')

  describe('the map of the seeded hub', () => {
    it('has in each cell the studies and reviews that the files of the seed name', async () => {
      const view = await map('open-row=impact-on-the-person&open-row=social-connection&open-column=adults')
      expect(view.rows.map(({ slug }) => slug)).toContain('loneliness')
      const real = studies.filter(({ isExample }) => !isExample)
      let filled = 0
      view.rows.forEach((row, i) => view.columns.forEach((column, j) => {
        const outcomes = under('outcomes', outcomesFile.terms as readonly Term[], row.slug)
        const populations = under('populations', populationsFile.terms as readonly Term[], column.slug)
        const inCell = real.filter((study) =>
          outcomesOf(study).some((key) => outcomes.has(key)) && (study.populations ?? []).some((key) => populations.has(key)))
        const running = inCell.filter(({ status }) => ['planned', 'recruiting', 'ongoing'].includes(status ?? ''))
        const finished = inCell.filter((study) => !running.includes(study))
        const counts = view.cells[i]?.[j]?.counts
        if (finished.length > 0) filled++
        expect([row.slug, column.slug, counts?.studies, counts?.reviews, counts?.underWay]).toEqual([
          row.slug, column.slug, finished.filter(({ kind }) => kind === 'primary').length, finished.filter(({ kind }) => kind === 'review').length, running.length,
        ])
      }))
      expect(filled).toBeGreaterThan(10)
    })

    it.each(['', 'rows=activity&columns=setting', 'rows=outcome&columns=design&open-row=impact-on-the-person'])('leads from each cell to a list of as many: %s', async (query) => {
      const { rows, columns, cells } = await map(query)
      const differing: string[] = []
      for (const [i, row] of rows.entries()) {
        for (const [j, column] of columns.entries()) {
          const cell = cells[i]?.[j]
          const { studies, reviews, underWay } = cell?.counts ?? { studies: NaN, reviews: NaN, underWay: NaN }
          const list = parseSearch(new URL(cell?.href ?? '', 'http://hub.test').searchParams)
          const { outcome } = await searchIn(payload(), list, 'en', { size: 1 })
          if (outcome.total !== studies + reviews + underWay) differing.push(`${row.slug} × ${column.slug}: ${studies + reviews + underWay}, listed ${outcome.total}`)
        }
      }
      expect(differing).toEqual([])
    })

    it('knows no quality that nobody has rated as low', async () => {
      const view = await map('')
      for (const cell of view.cells.flat()) if (cell.counts.rated < cell.counts.studies) expect(cell.gaps.quality).not.toBe('low')
    })

    it('is empty before the hub was published, and all of it came since', async () => {
      const view = await map('since=2001-01-01')
      expect((await map('as-at=2001-01-01')).inside).toMatchObject({ studies: 0, reviews: 0, underWay: 0 })
      expect(view.cells.flat().filter(({ change }) => change?.kind === 'gained').length)
        .toBe(view.cells.flat().filter(({ counts }) => counts.studies + counts.reviews > 0).length)
    })
  })
}
