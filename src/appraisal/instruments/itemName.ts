import type { Item } from './types'

type Named = Pick<Item, 'id' | 'label'>

/** Whether a tool numbers this question. One that the hub asks to find its way, such as "kind", is known by its label. */
export const isNumbered = ({ id }: Pick<Item, 'id'>): boolean => /\d/.test(id)

/** Such as "1.2 Concealed"; the label alone where there is no number. */
export const itemName = (item: Named): string => (isNumbered(item) ? `${item.id} ${item.label}` : item.label)

/** How a sentence names it in short: by its number, else by its label. */
export const itemInShort = (item: Named): string => (isNumbered(item) ? item.id : `“${item.label}”`)
