import './dashboard.css'

import { Gutter } from '@payloadcms/ui'
import { EntityType, getNavGroups } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'

import { roles, type Role, type RoleHolder } from '@/access/roles'
import { Desk } from '@/publishing/desk/Desk'

import { listsOfUse } from './listsOfUse'
import { workPagesFor } from './workPages'

type Signed = RoleHolder & { name?: string | null }

/** The admin's first page: what waits, where to work, and the lists that the person has a use for. */
export function Dashboard({ initPageResult, payload }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  const user = req.user as Signed
  const groups = getNavGroups(permissions, listsOfUse(user, permissions, visibleEntities, payload.config), payload.config, req.i18n)
  return (
    <Gutter className="dashboard">
      <main className="dash">
        <h1>Your work</h1>
        <p className="dash-lead">{whoInWords(user)}</p>
        <Desk payload={payload} user={req.user ?? undefined} />
        <div className="dash-groups">
          {workPagesFor(user).map(({ label, pages }) => (
            <section key={label}>
              <h2>{label}</h2>
              <ul>
                {pages.map((page) => (
                  <li key={page.path}><a href={`${admin}${page.path}`}>{page.label}</a><span>{page.about}</span></li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <h2 className="dash-lists">All lists</h2>
        <div className="dash-groups">
          {groups.map(({ label, entities }) => (
            <section key={String(label)}>
              <h3>{String(label)}</h3>
              <ul>
                {entities.map(({ slug, type, label: name }) => {
                  const isCollection = type === EntityType.collection
                  const href = `${admin}/${isCollection ? 'collections' : 'globals'}/${slug}`
                  return (
                    <li key={slug}>
                      <a href={href}>{String(name)}</a>
                      {isCollection && permissions.collections?.[slug]?.create && (
                        <a className="dash-new" href={`${href}/create`} aria-label={`New, in ${String(name)}`}>New</a>
                      )}
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
        </div>
      </main>
    </Gutter>
  )
}

const isRole = (name: string): name is Role => Object.hasOwn(roles, name)

/** “Signed in as Ada, curator.” */
function whoInWords({ name, roles: held }: NonNullable<Signed>): string {
  const named = (held ?? []).filter(isRole).map((role) => roles[role].label.toLowerCase())
  return `Signed in as ${[name ?? 'somebody', ...named].join(', ')}.`
}
