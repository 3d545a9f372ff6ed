import type { PageConfig } from 'next'

import { HelpPage } from '@/ui/views/HelpPage'

export const config: PageConfig = { unstable_runtimeJS: false }

/** Made at build time, so that it is there when nothing else is. */
export default function ServerError() {
  return <HelpPage reason="error" />
}
