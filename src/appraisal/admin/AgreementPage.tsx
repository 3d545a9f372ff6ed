import type { AdminViewServerProps } from 'payload'

import { instrumentKey } from '../instruments'
import { allInstruments } from '../queries/instruments'
import { Agreement } from './Agreement'
import { Frame } from './Frame'

/** How far independent raters agree: before they talked, by domain, tool, pair and month. */
export function AgreementPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  return (
    <Frame
      view={view}
      title="Agreement of raters"
      steps={[{ label: 'Ratings', url: `${admin}/appraisals` }, { label: 'Agreement' }]}
      permissions={['appraisal.read', 'appraisal.assign']}
    >
      {async () => {
        const instruments = await allInstruments(req)
        return (
          <>
            <h1>Agreement of raters</h1>
            <p className="apr-lead">
              Computed from what raters submitted before they saw each other’s answers, never from what they settled. How
              each number is computed stands on the <a href="/methods">methods page</a>.
            </p>
            <Agreement
              address={`${api}/appraisals/agreement`}
              instruments={instruments.map((instrument) => ({
                key: instrumentKey(instrument), label: `${instrument.shortName}, version ${instrument.version}`,
              }))}
            />
          </>
        )
      }}
    </Frame>
  )
}
