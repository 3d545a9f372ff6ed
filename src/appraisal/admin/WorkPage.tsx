import type { AdminViewServerProps, Payload, PayloadRequest } from 'payload'

import { may, roleNames, roles } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { instrumentKey, instrumentsFor } from '../instruments'
import { allInstruments } from '../queries/instruments'
import { interventionsInUse } from '../queries/interventions'
import { nameOf } from '../queries/jobs'
import type { Person } from './changes'
import { Frame } from './Frame'
import type { Intervention } from './InterventionChoice'
import type { Offer, OffersByDesign } from './offers'
import { Work } from './Work'

/** What is to rate, to settle and to wait for; and, for those who assign, giving studies to raters. */
export function WorkPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  const page = `${admin}/appraisals`
  return (
    <Frame
      view={view}
      title="Quality ratings"
      steps={[{ label: 'Quality ratings' }]}
      permissions={['appraisal.rate', 'appraisal.assign', 'appraisal.read']}
    >
      {async () => {
        const mayRate = may(holderOf(req), 'appraisal.rate')
        const mayAssign = may(holderOf(req), 'appraisal.assign')
        return (
          <>
            <h1>Quality ratings</h1>
            <p className="apr-lead">
              Every study is rated by two people who do not see each other’s answers until both have submitted. Then they
              settle where they differ.
            </p>
            <p>
              <a href={`${page}/agreement`}>How well raters agree</a>, <a href={`${page}/instruments`}>tools</a>
              {may(holderOf(req), 'appraisal.read') && (
                <>
                  , <a href={`${admin}/collections/quality-ratings`}>settled ratings</a>
                </>
              )}
            </p>
            {mayRate || mayAssign ? (
              <Work
                address={`${api}/appraisal-assignments`}
                rest={api}
                page={page}
                mayRate={mayRate}
                assigning={mayAssign ? await assigningFor(view.payload, req) : null}
              />
            ) : (
              <p>You can read ratings that all raters have submitted. There is nothing here for you to do.</p>
            )}
          </>
        )
      }}
    </Frame>
  )
}

type Assigning = { people: Person[]; interventions: Intervention[]; offers: Offer[]; byDesign: OffersByDesign }

/** Whom, which interventions and which tools those who assign can choose. */
async function assigningFor(payload: Payload, req: PayloadRequest): Promise<Assigning> {
  const rating = roleNames.filter((role) => (roles[role].permissions as readonly string[]).includes('appraisal.rate'))
  const { docs } = await payload.find({
    // Curators may not list accounts; they learn here who rates, and nothing else of them.
    collection: 'users', where: { roles: { in: rating } }, pagination: false, sort: 'name', depth: 0, overrideAccess: true, req,
  })
  const instruments = await allInstruments(req)
  const designs = ['', ...new Set(instruments.flatMap((instrument) => [...instrument.designs]))]
  return {
    people: docs.map((user) => ({ id: String(user.id), name: nameOf(user) })),
    interventions: await interventionsInUse(req),
    offers: instruments.map((instrument) => {
      const { name, shortName, version, unit, verification, state } = instrument
      return { key: instrumentKey(instrument), name, shortName, version, unit, designs: instrument.designs, verification, state }
    }),
    byDesign: Object.fromEntries(
      designs.map((design) => [design, instrumentsFor(design, undefined, instruments).map(instrumentKey)]),
    ),
  }
}
