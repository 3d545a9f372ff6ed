import type { ServerProps } from 'payload'

import { deskGroups } from './queries'

/** The top of the admin's first page: what needs doing, with a link to each list. */
export async function Desk({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const groups = await deskGroups(payload, user)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="desk-title" style={{ marginBottom: '2rem' }}>
      <h2 id="desk-title">What needs doing</h2>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(15rem, 1fr))', gap: '1.25rem', marginTop: '1rem' }}>
        {groups.map(({ title, explanation, items }) => (
          <div key={title} style={{ border: '1px solid var(--theme-elevation-150)', borderRadius: '4px', padding: '1rem' }}>
            <h3 style={{ margin: 0 }}>{title}</h3>
            <p style={{ margin: '0.25rem 0 0.75rem', color: 'var(--theme-elevation-600)' }}>{explanation}</p>
            {items.length === 0 ? (
              <p style={{ margin: 0 }}>Nothing here.</p>
            ) : (
              <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
                {items.map(({ label, count, href }) => (
                  <li key={label}>
                    <a href={href}>
                      {count.toLocaleString('en')} {label}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
