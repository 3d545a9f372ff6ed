import { isNumbered } from '../instruments/itemName'
import type { Item } from '../instruments/types'

/** A question by its number, where the tool gives it one, and its label. */
export function ItemLabel({ item }: { item: Pick<Item, 'id' | 'label'> }) {
  return (
    <>
      {isNumbered(item) && <><span className="apr-number">{item.id}</span>{' '}</>}
      {item.label}
    </>
  )
}
