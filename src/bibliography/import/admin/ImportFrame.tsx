import './import.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

type FrameProps = {
  view: AdminViewServerProps
  /** The steps that lead here; the last is the page itself. */
  steps: StepNavItem[]
  children: () => Promise<ReactNode> | ReactNode
}

/**
 * The admin's frame around a page of imports. Payload lets anyone reach a page of one's own, so it asks who is
 * there: whoever is not signed in goes to the login and comes back, whoever may not edit evidence is told so.
 */
export async function ImportFrame({ view, steps, children }: FrameProps) {
  const { initPageResult, params, payload, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = payload.config.routes
  if (!req.user) {
    const here = `${admin}/${[params?.segments ?? []].flat().join('/')}`
    redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(here)}`)
  }
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
      <SetStepNav nav={steps} />
      <Gutter>
        <main className="imp">{may(holderOf(req), 'evidence.edit') ? await children() : <NotAllowed />}</main>
      </Gutter>
    </DefaultTemplate>
  )
}

function NotAllowed() {
  return (
    <>
      <h1>Import references</h1>
      <div className="imp-note imp-error" role="alert">
        <p>
          Your account may not add references. Ask whoever runs this hub for the role of curator, which may edit
          evidence.
        </p>
      </div>
    </>
  )
}
