import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'

export const config: PageConfig = { unstable_runtimeJS: false }

/** Any address that no page has: the frame answers with help, in the reader's language. */
export const getServerSideProps = servePage<object>(async () => 'missing')

export default function Missing() {
  return null
}
