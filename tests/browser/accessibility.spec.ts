import { accessibilityViolations, expect, test } from './hub'

/** One address of every kind of public page. */
const pages = {
  home: '/',
  'search with results': '/search?q=loneliness&outcome=loneliness',
  'search without results': '/search?q=xyzzyxyzzy',
  'study with results': '/studies/grant-2000',
  'study with a conflict': '/studies/pescheny-2019',
  'review': '/studies/bickerdike-2017',
  reference: '/references/grant-2000',
  'rated study, invented': '/studies/example-garden-groups-trial',
  quality: '/quality',
  'outcome with plots': '/terms/outcomes/loneliness',
  'gap map': '/map?open-row=impact-on-the-person&bubbles=direction',
  'gap map in sentences': '/map?view=words&since=2020-01-01&columns=country',
  'gap map alone, right-to-left': '/ar/map/embed?bubbles=quality',
  summaries: '/summaries',
  summary: '/summaries/use-of-health-services',
  briefing: '/briefings/commons-library-2020-retold',
  briefings: '/briefings',
  'what changed in a text': '/summaries/use-of-health-services/changes',
  claims: '/claims',
  claim: '/claims/social-return-3-42',
  gaps: '/gaps',
  gap: '/gaps/economic-value',
  'tagging a gap, signed out': '/gaps/tag?outcome=loneliness',
  priorities: '/priorities',
  roadmap: '/roadmap',
  collaborative: '/collaborative',
  'registering interest': '/collaborative/join',
  members: '/collaborative/members',
  'evidence requests': '/collaborative/requests',
  'offering something, signed out': '/collaborative/offer',
  projects: '/projects',
  partners: '/partners',
  about: '/about',
  methods: '/methods',
  agreement: '/methods/agreement',
  accessibility: '/accessibility',
  'not found': '/studies/no-such-study',
  'right-to-left': '/ar/search?q=loneliness',
} as const

const widths = [360, 768, 1280]

for (const [name, address] of Object.entries(pages)) {
  test(`${name} has no accessibility fault and no sideways scroll at ${widths.join(', ')} px`, async ({ page }) => {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await accessibilityViolations(page), `${width} px`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

test('dark mode keeps its contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const address of [pages.home, pages['search with results'], pages['study with results'], pages.partners]) {
    await page.goto(address)
    expect(await accessibilityViolations(page)).toEqual([])
  }
})

test('arrow keys lead from cell to cell of the gap map, and Tab past it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/map')
  const placeOfFocus = () => page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>('td')
    return cell ? [cell.closest('tr')?.rowIndex, cell.cellIndex] : null
  })
  await page.locator('a[data-cell]').first().focus()
  expect(await placeOfFocus()).toEqual([1, 1])
  await page.keyboard.press('ArrowDown')
  expect(await placeOfFocus()).toEqual([2, 1])
  await page.keyboard.press('End')
  expect((await placeOfFocus())?.[1]).toBeGreaterThan(5)
  await page.keyboard.press('Tab')
  expect(await placeOfFocus()).toBeNull()
})

test('a keyboard reaches the content, the search box and the first result', async ({ page }) => {
  await page.goto('/search?q=loneliness')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('href', /^#/)
  await page.keyboard.press('Enter')
  const tabTo = async (selector: string, most: number) => {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    }
    throw new Error(`${selector} isn’t reached with ${most} presses of Tab`)
  }
  await tabTo('input[type=search]', 10)
  await tabTo('a[href="#results-heading"]', 5)
  await tabTo('input[type=checkbox]', 5)
  await page.locator('a[href="#results-heading"]').focus()
  await page.keyboard.press('Enter')
  await tabTo('main article a', 10)
})
