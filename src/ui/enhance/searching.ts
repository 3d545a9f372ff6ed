/**
 * Searching without reloading: a change in the form asks for the same page that the form would, and puts its parts
 * in place. The address always says what is shown, so back, forward and sharing work; anything that fails falls
 * back to an ordinary visit.
 */
export function enhanceSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]')
  const status = document.querySelector('[data-search-status]')
  if (!form || !status) return
  document.documentElement.classList.add('enhanced')
  let latest = 0
  let shown = withoutFragment(location.href)
  let controller: AbortController | null = null

  const show = async (address: string, visit: 'push' | 'replace' | 'none'): Promise<void> => {
    const turn = ++latest
    controller?.abort()
    controller = new AbortController()
    busy(true)
    try {
      const answer = await fetch(address, { signal: controller.signal, headers: { Accept: 'text/html' } })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (turn !== latest) return
      swap(page)
      shown = withoutFragment(address)
      if (visit !== 'none') history[visit === 'push' ? 'pushState' : 'replaceState'](null, '', address)
      document.title = page.title
      status.textContent = document.querySelector('[data-sentence]')?.textContent ?? ''
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      status.textContent = form.dataset.failed ?? ''
      location.assign(address)
    } finally {
      if (turn === latest) busy(false)
    }
  }

  form.addEventListener('change', (event) => {
    if ((event.target as HTMLElement).matches('input[name="q"]')) return
    void show(addressOf(form), 'push')
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show(addressOf(form), 'push')
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-search]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void show(link.href, 'push').then(() => {
      if (!document.body.contains(link)) focusResults()
      if (link.rel) document.getElementById('results-heading')?.scrollIntoView()
    })
  })
  // A link within the page, such as the one past the filters, also “pops” a state: the search stays as it is.
  addEventListener('popstate', () => {
    if (withoutFragment(location.href) !== shown) void show(location.href, 'none')
  })
}

const withoutFragment = (address: string): string => new URL(address, location.href).href.replace(/#.*$/, '')

/** The address that the form would visit, without empty fields. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') params.append(name, value)
  if (params.get('sort') === 'relevance') params.delete('sort')
  const query = params.toString()
  return query ? `${form.action}?${query}` : form.action
}

const busy = (on: boolean): void =>
  document.querySelector('[data-swap="results"]')?.setAttribute('aria-busy', String(on))

const focusResults = (): void => {
  const heading = document.getElementById('results-heading')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

/** Puts the parts of a fetched page in place; what was open stays open, and the focus stays where it was. */
function swap(page: Document): void {
  const active = document.activeElement
  const focused = active instanceof HTMLInputElement || active instanceof HTMLSelectElement ? active : null
  const scrolled = new Map<string, number>()
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-keep]')) {
    const twin = page.querySelector<HTMLDetailsElement>(`details[data-keep="${details.dataset.keep}"]`)
    if (twin) twin.open = details.open
    scrolled.set(details.dataset.keep ?? '', details.querySelector('.choices')?.scrollTop ?? 0)
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-swap]')) {
    const fresh = page.querySelector(`[data-swap="${part.dataset.swap}"]`)
    if (fresh) part.replaceWith(document.adoptNode(fresh))
  }
  for (const [name, top] of scrolled) {
    const choices = document.querySelector(`details[data-keep="${name}"] .choices`)
    if (choices) choices.scrollTop = top
  }
  const words = document.querySelector<HTMLInputElement>('[data-search-form] input[name="q"]')
  const fetched = page.querySelector<HTMLInputElement>('[data-search-form] input[name="q"]')
  if (words && fetched && document.activeElement !== words) words.value = fetched.value
  if (focused && !focused.isConnected) sameField(focused)?.focus({ preventScroll: true })
}

function sameField(field: HTMLInputElement | HTMLSelectElement): HTMLElement | null {
  const value = field instanceof HTMLInputElement && field.type === 'checkbox' ? `[value="${CSS.escape(field.value)}"]` : ''
  return document.querySelector<HTMLElement>(`[data-search-form] [name="${CSS.escape(field.name)}"]${value}`)
}
