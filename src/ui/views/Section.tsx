import type { ReactNode } from 'react'

/** A part of a page under its own rule and heading. */
export const Section = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => (
  <section className="level stack" id={id}><h2>{title}</h2>{children}</section>
)
