import type { Form } from './form'

/** What this tab keeps of a rating until the hub has it: the form, and the revision that it was filled in upon. */
export type LocalCopy<Kept = Form> = { revision: number; form: Kept }

/** Where a copy is kept; of one tab, and gone with it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (key: string): string => `hub-rating:${key}`

/** Keeps a copy. A full or forbidden storage is no reason to stop a rater: then there is none. */
export function keepLocally<Kept>(shelf: Shelf | undefined, key: string, copy: LocalCopy<Kept>): void {
  try {
    shelf?.setItem(nameOf(key), JSON.stringify(copy))
  } catch {
    // The hub still gets it with the next save.
  }
}

export function forgetLocally(shelf: Shelf | undefined, key: string): void {
  try {
    shelf?.removeItem(nameOf(key))
  } catch {
    // Nothing was kept then.
  }
}

/** The copy that this tab kept; null where there is none or it cannot be read. */
export function keptLocally<Kept = Form>(shelf: Shelf | undefined, key: string): LocalCopy<Kept> | null {
  try {
    const copy = JSON.parse(shelf?.getItem(nameOf(key)) ?? 'null') as LocalCopy<Kept> | null
    return copy && typeof copy.revision === 'number' && copy.form ? copy : null
  } catch {
    return null
  }
}

/** The storage of this tab; undefined on the server and where the browser forbids it. */
export function tabStorage(): Shelf | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.sessionStorage
  } catch {
    return undefined
  }
}
