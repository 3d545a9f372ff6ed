import type { PageConfig } from 'next'

import { HelpPage } from '@/ui/views/HelpPage'

export const config: PageConfig = { unstable_runtimeJS: false }

/** The last resort for an address outside the pages. */
export default function NotFound() {
  return <HelpPage reason="notFound" />
}
