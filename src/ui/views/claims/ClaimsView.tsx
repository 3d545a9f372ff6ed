import type { ClaimLine } from '@/publishing/claims/view'

import { ExampleFlag } from '../../evidence/badges'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { ClaimState } from '../../text/ClaimSign'
import { Localised } from '../../text/Localised'

/** Every claim with how it stands. */
export const ClaimsView = ({ claims }: { claims: readonly ClaimLine[] }) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack"><h1>{t('claims.title')}</h1><p className="lede">{t('claims.lede')}</p></header>
      {claims.length === 0 ? <p className="empty">{t('claims.none')}</p> : (
        <ul className="index-list">
          {claims.map((claim) => (
            <li key={claim.path}>
              <p className="aside"><b dir="auto">{claim.figure}</b></p>
              <div className="stack">
                <h2><a href={href(claim.path)}><Localised value={claim.statement} /></a></h2>
                <p><ClaimState value={claim.state} /></p>
                {claim.isExample && <p><ExampleFlag /></p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
