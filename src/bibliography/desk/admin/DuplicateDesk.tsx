import './desk.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { relationKinds } from '@collections/references/options'

import { Desk } from './Desk'

/** The page on which people decide whether two records are one: in the admin's frame, for those who may edit evidence. */
export function DuplicateDesk({ initPageResult, params, payload, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin, api } = payload.config.routes
  if (!req.user)
    redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(`${admin}/duplicates`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: 'Duplicate desk' }]} />
      <Gutter>
        <main className="desk">
          <h1>Duplicate desk</h1>
          {may(holderOf(req), 'evidence.edit') ? (
            <Desk
              api={`${api}/duplicate-decisions/desk`}
              settings={may(holderOf(req), 'hub.configure') ? `${admin}/globals/hub` : null}
              relations={relationKinds.filter(({ value }) => value !== 'isSameAs').map(({ value, label }) => ({ value, label }))}
            />
          ) : (
            <p role="alert">
              Your account may not merge references. Ask whoever runs this hub for the role of curator, which may edit
              evidence.
            </p>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
