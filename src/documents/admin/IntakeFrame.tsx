import './intake.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

type FrameProps = { view: AdminViewServerProps; title: string; lead: ReactNode; children: ReactNode }

/**
 * The admin's frame around a page about documents. Payload lets anyone reach a page of one's own, so it asks
 * who is there: whoever is not signed in goes to the login and comes back.
 */
export function IntakeFrame({ view, title, lead, children }: FrameProps) {
  const { initPageResult, params, payload, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = payload.config.routes
  if (!req.user) {
    const here = `${admin}/${[params?.segments ?? []].flat().join('/')}`
    redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(here)}`)
  }
  const isAllowed = may(holderOf(req), 'evidence.edit')
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
      <SetStepNav nav={[{ label: title }]} />
      <Gutter>
        <main className="intake">
          <h1>{title}</h1>
          {isAllowed ? (
            <>
              <p className="intake-lead">{lead}</p>
              {children}
            </>
          ) : (
            <p role="alert">
              Your account may not do this. Ask whoever runs this hub for the role of curator, which may edit
              evidence.
            </p>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
