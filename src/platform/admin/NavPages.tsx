'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

type NavPagesProps = { pages: readonly { href: string; label: string }[] }

/** Links to pages of the hub's own; the one that is open is marked as Payload marks its lists. */
export function NavPages({ pages }: NavPagesProps) {
  const pathname = usePathname() ?? ''
  const [open] = pages
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)
  return pages.map(({ href, label }) => (
    <Link key={href} className="nav__link" href={href} prefetch={false} {...(href === open?.href ? { 'aria-current': 'page' } : {})}>
      {href === open?.href && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  ))
}
