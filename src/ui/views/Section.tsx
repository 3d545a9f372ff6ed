import type { ReactNode } from 'react'

/** A part of a page under its own rule and heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="level stack"><h2>{title}</h2>{children}</section>
)
