import { formulas } from '@/appraisal/agreement/formulas'
import { publicAgreement } from '@/appraisal/agreement/queries'
import { publishedAgreement } from '@/appraisal/agreement/published'
import { getHub } from '@/platform/hub'

// Ratings are in the database.
export const dynamic = 'force-dynamic'

/** `/export/agreement.json`: the same numbers as in `agreement.csv`, under the names of statistics packages. */
export async function GET(): Promise<Response> {
  const { jobs, sections } = await publicAgreement(await getHub())
  const numbers = sections.map(({ title, rows }) => ({
    title, rows: rows.map(({ label, agreement }) => ({ label, ...publishedAgreement(agreement) })),
  }))
  return Response.json(
    { jobs, sections: numbers, formulas: formulas.map(({ name, formula, source }) => ({ name, formula, source })) },
    { headers: { 'Cache-Control': 'public, max-age=0, must-revalidate', 'Access-Control-Allow-Origin': '*' } },
  )
}
