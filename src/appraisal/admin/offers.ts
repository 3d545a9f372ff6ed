import type { Instrument } from '../instruments/types'

/** A tool as the form for assigning offers it. */
export type Offer = Pick<Instrument, 'name' | 'shortName' | 'version' | 'unit' | 'designs' | 'verification' | 'state'> & { key: string }

/** Keys of the tools that fit a design, best first, by the slug of the design; under '' those for any design. */
export type OffersByDesign = Readonly<Record<string, readonly string[]>>

/** A chosen study, as far as it decides which tool fits. */
export type Candidate = { id: string; kind: string; design: { slug: string; label: string } | null }

export type FittingOffer = { offer: Offer; fits: number; reason: string }

/**
 * The tools to offer for some studies: those that fit most of them first, and among those in the order of their fit.
 * Tools for reviews are offered for reviews only, and the others for primary studies only; those that rate a body of
 * evidence, a finding or an intervention are not made for one study.
 */
export function fittingOffers(offers: readonly Offer[], byDesign: OffersByDesign, studies: readonly Candidate[]): FittingOffer[] {
  const rankFor = (offer: Offer, study: Candidate): number | null => {
    if (!['result', 'study', 'review'].includes(offer.unit) || (offer.unit === 'review') !== (study.kind === 'review')) return null
    const rank = (byDesign[study.design?.slug ?? ''] ?? byDesign[''] ?? []).indexOf(offer.key)
    return rank < 0 ? null : rank
  }
  return offers
    .map((offer) => {
      const ranks = studies.flatMap((study) => rankFor(offer, study) ?? [])
      return { offer, fits: ranks.length, rank: ranks.reduce((sum, rank) => sum + rank, 0), reason: reasonFor(offer, studies) }
    })
    .filter(({ fits }) => fits > 0)
    .toSorted((one, other) => other.fits - one.fits || one.rank - other.rank)
    .map(({ offer, fits, reason }) => ({ offer, fits, reason }))
}

/** The tools that rate an intervention, those in use before drafts. */
export const interventionOffers = (offers: readonly Offer[]): FittingOffer[] =>
  offers
    .filter(({ unit, state }) => unit === 'intervention' && state !== 'retired')
    .toSorted((one, other) => Number(one.state === 'draft') - Number(other.state === 'draft'))
    .map((offer) => ({ offer, fits: 1, reason: `It rates ${units.intervention}.` }))

const units: Readonly<Record<Instrument['unit'], string>> = {
  result: 'one result of a study', study: 'a study as a whole', review: 'a review as a whole',
  'body-of-evidence': 'a body of evidence', 'qualitative-finding': 'a qualitative finding', intervention: 'an intervention as a whole',
}

/** What a tool rates, such as "a study as a whole". */
export const unitInWords = (unit: Instrument['unit']): string => units[unit]

function reasonFor({ designs, unit }: Offer, studies: readonly Candidate[]): string {
  const named = [...new Set(studies.flatMap(({ design }) => (design && designs.includes(design.slug) ? [design.label.toLowerCase()] : [])))]
  if (named.length > 0) return `Made for this design (${named.join(', ')}). It rates ${units[unit]}.`
  return `Made for any design. It rates ${units[unit]}.`
}
