/** Where the focus goes on from. */
export type Place = { readonly focus: () => void }

/** The headings near a step, the nearest first: of its own item, of the next, of the one before, of the section. */
export function placeOf(step: Element): Place {
  const item = step.closest('li')
  const near = [item, item?.nextElementSibling, item?.previousElementSibling, step.closest('section')]
    .map((part) => part?.querySelector<HTMLElement>('h2, h3'))
  return {
    focus: () => {
      const heading = near.find((one) => one?.isConnected)
      // Whoever has gone on meanwhile is left alone.
      if (!heading || document.activeElement !== document.body) return
      heading.tabIndex = -1
      heading.focus()
    },
  }
}
