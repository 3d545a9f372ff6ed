/** Says below the grid what stands in the cell that is pointed at, or that holds the focus. */
function readOut(table: HTMLTableElement): void {
  const line = document.querySelector<HTMLElement>('[data-gap-map-readout]')
  if (!line) return
  line.hidden = false
  const say = ({ target }: Event): void => {
    const words = (target as Element).closest('td')?.querySelector('.gm-words')
    if (words) line.replaceChildren(...[...words.childNodes].map((node) => node.cloneNode(true)))
  }
  table.addEventListener('mouseover', say)
  table.addEventListener('focusin', say)
}

const linksIn = (cells: Iterable<Element>): HTMLAnchorElement[] =>
  [...cells].flatMap((cell) => [...cell.querySelectorAll<HTMLAnchorElement>('a[href]')])

/** A map that fills the screen is left as anything else that does: with Escape, to the page that it belongs to. */
export function leaveFullMap(): void {
  const back = document.querySelector<HTMLAnchorElement>('a[data-map-back]')
  if (!back) return
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    // To the browser the key means to stop loading, which would be the page just asked for.
    event.preventDefault()
    back.click()
  })
}

/**
 * Arrow keys in the grid of the gap map: one stop for the tab key, and from there every link by its place. Without it,
 * and where the cells stand below each other, each link is a stop of its own.
 */
export function enhanceGapMap(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-gap-map]')
  if (!table || !matchMedia('(min-width: 40rem)').matches) return
  const rows = [...table.rows]
  const all = linksIn(rows)
  let current = table.querySelector<HTMLAnchorElement>('a[data-cell]') ?? all[0]
  if (!current) return
  table.setAttribute('role', 'grid')
  for (const link of all) link.tabIndex = -1
  current.tabIndex = 0
  const hint = document.querySelector<HTMLElement>('[data-gap-map-keys]')
  if (hint) hint.hidden = false
  readOut(table)

  table.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || !current) return
    current.tabIndex = -1
    link.tabIndex = 0
    current = link
  })
  table.addEventListener('keydown', (event) => {
    const link = (event.target as Element).closest('a')
    const cell = link?.closest<HTMLTableCellElement>('td, th')
    const row = cell?.closest('tr')
    if (!link || !cell || !row || event.altKey || event.metaKey) return
    const next = placeOf(event, { link, cell, row })
    if (!next) return
    event.preventDefault()
    next.focus()
    next.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  type Place = { link: HTMLAnchorElement; cell: HTMLTableCellElement; row: HTMLTableRowElement }

  function placeOf({ key, ctrlKey }: KeyboardEvent, { link, cell, row }: Place): HTMLAnchorElement | undefined {
    const forward = table && getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const inRow = linksIn([row])
    const at = inRow.indexOf(link)
    const inColumn = (step: 1 | -1): HTMLAnchorElement | undefined => {
      for (let to = rows.indexOf(row) + step; rows[to]; to += step) {
        const below = rows[to]?.cells[cell.cellIndex]
        const found = below && linksIn([below])[0]
        if (found) return found
      }
      return undefined
    }
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft': return inRow[at + (key === forward ? 1 : -1)]
      case 'ArrowDown': return inColumn(1)
      case 'ArrowUp': return inColumn(-1)
      case 'Home': return ctrlKey ? all[0] : inRow[0]
      case 'End': return (ctrlKey ? all : inRow).at(-1)
      default: return undefined
    }
  }
}
