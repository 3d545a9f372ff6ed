import type { PageConfig } from 'next'

import { formulas } from '@/appraisal/agreement/formulas'
import { publicAgreement } from '@/appraisal/agreement/queries'
import type { AgreementReport } from '@/appraisal/agreement/report'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { AgreementView } from '@/ui/views/agreement/AgreementView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly report: AgreementReport }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  // What is not known has no value, which props have no way to say but by leaving it out.
  const report = JSON.parse(JSON.stringify(await publicAgreement(hub))) as AgreementReport
  return { page: { report }, head: headOf(t('methods.agreement'), t('agreement.lede')) }
})

export default function AgreementRoute({ report }: Page) {
  return <AgreementView report={report} formulas={formulas} />
}
