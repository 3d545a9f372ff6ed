import { amstar2 } from './data/amstar2'
import { caspEffects } from './data/caspEffects'
import { caspOther } from './data/caspOther'
import { cerqual } from './data/cerqual'
import { emmie } from './data/emmie'
import { grade } from './data/grade'
import { jbiComparative } from './data/jbiComparative'
import { jbiDescriptive } from './data/jbiDescriptive'
import { jbiOther } from './data/jbiOther'
import { marylandSms } from './data/marylandSms'
import { mmat } from './data/mmat'
import { nesta } from './data/nesta'
import { newcastleOttawaCaseControl, newcastleOttawaCohort } from './data/newcastleOttawa'
import { rob2Adhering, rob2Assignment } from './data/rob2'
import { rob2ClusterAdhering, rob2ClusterAssignment } from './data/rob2Cluster'
import { rob2Crossover } from './data/rob2Crossover'
import { robinsI2016 } from './data/robinsI2016'
import { robinsIV2 } from './data/robinsIV2'
import type { Instrument, Unit } from './types'

/** Every instrument that comes with the hub. The order decides between two that fit a design equally well. */
export const builtInInstruments: readonly Instrument[] = [
  rob2Assignment,
  rob2Adhering,
  rob2ClusterAssignment,
  rob2ClusterAdhering,
  rob2Crossover,
  robinsI2016,
  robinsIV2,
  amstar2,
  mmat,
  newcastleOttawaCohort,
  newcastleOttawaCaseControl,
  ...jbiComparative,
  ...jbiDescriptive,
  ...jbiOther,
  ...caspEffects,
  ...caspOther,
  marylandSms,
  grade,
  cerqual,
  emmie,
  nesta,
]

/** What ratings store to name their instrument, such as "rob2-assignment@2019-08-22". */
export const instrumentKey = ({ id, version }: Pick<Instrument, 'id' | 'version'>): string => `${id}@${version}`

/** A built-in instrument by its key; undefined for one that a curator added, or that nobody knows. */
export const findInstrument = (key: string): Instrument | undefined =>
  builtInInstruments.find((instrument) => instrumentKey(instrument) === key)

/**
 * The instruments to offer for a design, best fit first: those that name it before those for any design, and among
 * those the ones that name it earlier; drafts after all others, retired ones never.
 *
 * @param design a key of the vocabulary of designs
 * @param unit what is to be rated; leave it out for every unit
 * @param instruments the built-in ones, or these and those that curators added
 */
export function instrumentsFor(
  design: string,
  unit?: Unit,
  instruments: readonly Instrument[] = builtInInstruments,
): Instrument[] {
  const fit = ({ designs, state }: Instrument): number => {
    const position = designs.length === 0 ? 100 : designs.indexOf(design)
    return state === 'draft' ? position + 1000 : position
  }
  return instruments
    .filter((instrument) => instrument.state !== 'retired' && (!unit || instrument.unit === unit))
    .filter(({ designs }) => designs.length === 0 || designs.includes(design))
    .toSorted((first, second) => fit(first) - fit(second))
}
