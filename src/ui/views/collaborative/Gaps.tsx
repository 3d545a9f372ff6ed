import type { LinkView } from '@/synthesis/study-view'

import type { MessageKey } from '../../messages'
import { useSite } from '../../site'

/** The gaps that something of the collaborative is for. */
export const Gaps = ({ gaps }: { gaps: readonly LinkView[] }) => <Links label="collaborative.gaps" links={gaps} />

/** Links in a line after what they are; nothing where there are none. */
export const Links = ({ label, links }: { label: MessageKey; links: readonly LinkView[] }) => {
  const { t, href } = useSite()
  if (links.length === 0) return null
  return (
    <p>{t(label)}: {links.map(({ path, title }, index) => (
      <span key={path}>{index > 0 && '; '}<a href={href(path)} dir="auto">{title}</a></span>
    ))}</p>
  )
}
