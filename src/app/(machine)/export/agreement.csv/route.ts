import { agreementCsv } from '@/appraisal/agreement/csv'
import { publicAgreement } from '@/appraisal/agreement/queries'
import { getHub } from '@/platform/hub'

// Ratings are in the database.
export const dynamic = 'force-dynamic'

/** `/export/agreement.csv`: how far the raters of published ratings agree, each number with its formula; no names. */
export async function GET(): Promise<Response> {
  return new Response(agreementCsv(await publicAgreement(await getHub())), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="agreement.csv"',
      'Cache-Control': 'public, max-age=0, must-revalidate', 'Access-Control-Allow-Origin': '*',
    },
  })
}
