import type { Instrument } from '@/appraisal/instruments/types'

import { profile, profileSigns } from '../../charts/profile/matrix'
import { MatrixFigure } from '../../charts/rating-matrix/MatrixFigure'
import { judgesDomains, type RatedRow } from '../../charts/rating-matrix/rated'
import { trafficLight, trafficLightSigns } from '../../charts/traffic-light/matrix'
import { useSite } from '../../site'
import { chartFiles } from './rated'

type RatingChartProps = {
  readonly id: string
  readonly instrument: Instrument
  readonly instrumentKey: string
  readonly rows: readonly RatedRow[]
  readonly of: { readonly study?: string; readonly intervention?: string; readonly examples?: boolean; readonly page?: number }
}

/** The traffic light of a tool that judges its parts, and the profile of any other. */
export const RatingChart = ({ id, instrument, instrumentKey, rows, of }: RatingChartProps) => {
  const { t, locale } = useSite()
  const rated = { instrument, rows }
  const files = (chart: 'traffic-light' | 'profile') => chartFiles(chart, { instrument: instrumentKey, locale, ...of })
  return judgesDomains(instrument)
    ? <MatrixFigure id={id} matrix={trafficLight(rated, t)} signs={trafficLightSigns(rated, t)} files={files('traffic-light')} />
    : <MatrixFigure id={id} matrix={profile(rated, t)} signs={profileSigns(rated, t)} files={files('profile')} />
}
