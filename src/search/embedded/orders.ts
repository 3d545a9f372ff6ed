import type { SearchCard, SearchDocument, SearchSort } from '../types'

/** The slots of all records in the orders that do not depend on the words of a search. */
export type Orders = {
  readonly add: (slot: number, key: OrderKey) => void
  readonly remove: (slot: number, key: OrderKey) => void
  readonly slots: (sort: Exclude<SearchSort, 'relevance'>) => Uint32Array
}

export type OrderKey = Pick<SearchDocument, 'id' | 'sortTitle' | 'year'> & { readonly card: Pick<SearchCard, 'quality'> }

type Compare = (a: OrderKey, b: OrderKey) => number

export const byTitle: Compare = (a, b) => {
  if (a.sortTitle !== b.sortTitle) return a.sortTitle < b.sortTitle ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Undated records come last either way. */
const byYear = (sign: 1 | -1): Compare => (a, b) => {
  if (a.year === b.year) return byTitle(a, b)
  if (a.year === null || b.year === null) return a.year === null ? 1 : -1
  return sign * (a.year - b.year)
}

/** Best first; rated without an overall judgement after those with one, unrated after all rated, what is never rated last. */
const qualities: readonly (string | null)[] = ['high', 'moderate', 'low', 'very-low', 'rated-without-overall', 'not-rated']

const rankOf = ({ card: { quality } }: OrderKey): number => {
  const rank = qualities.indexOf(quality)
  return rank < 0 ? qualities.length : rank
}

/** Equally good ones are newest first. */
const byQuality: Compare = (a, b) => rankOf(a) - rankOf(b) || byYear(-1)(a, b)

/** Slots in an order, kept sorted: each change finds its place by halves and moves what follows. */
function createOrder(compare: Compare, keyOf: (slot: number) => OrderKey) {
  let slots = new Uint32Array(1024)
  let length = 0

  function placeOf(key: OrderKey): number {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(keyOf(slots[middle] as number), key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add: (slot: number, key: OrderKey): void => {
      const place = placeOf(key)
      if (length === slots.length) {
        const before = slots
        slots = new Uint32Array(length * 2)
        slots.set(before)
      }
      slots.copyWithin(place + 1, place, length)
      slots[place] = slot
      length++
    },
    remove: (slot: number, key: OrderKey): void => {
      const place = placeOf(key)
      if (slots[place] !== slot) throw new RangeError(`slot ${slot} does not stand where its title, year and quality put it`)
      slots.copyWithin(place, place + 1, length)
      length--
    },
    slots: (): Uint32Array => slots.subarray(0, length),
  }
}

/** `keyOf` gives what a slot is sorted by, for as long as the slot is in. */
export function createOrders(keyOf: (slot: number) => OrderKey): Orders {
  const orders = {
    title: createOrder(byTitle, keyOf),
    newest: createOrder(byYear(-1), keyOf),
    oldest: createOrder(byYear(1), keyOf),
    quality: createOrder(byQuality, keyOf),
  }
  const all = Object.values(orders)
  return {
    add: (slot, key) => { for (const order of all) order.add(slot, key) },
    remove: (slot, key) => { for (const order of all) order.remove(slot, key) },
    slots: (sort) => orders[sort].slots(),
  }
}
