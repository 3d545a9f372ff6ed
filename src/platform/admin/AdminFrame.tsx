import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { may, type Permission } from '@/access/roles'
import { holderOf } from '@/access/rules'

type AdminFrameProps = {
  view: AdminViewServerProps
  /** The class of the page's own styles. */
  className: string
  /** The steps that lead here; the last is the page itself. */
  steps: StepNavItem[]
  /** Any of these lets someone in. */
  permissions: readonly Permission[]
  /** What someone without them reads instead of the page. */
  refusal: ReactNode
  children: () => Promise<ReactNode> | ReactNode
}

/**
 * The admin's frame around a page of the hub's own. Payload lets anyone reach such a page, so it asks who is there:
 * whoever is not signed in goes to the login and comes back, whoever may not see the page is told so.
 */
export async function AdminFrame({ view, className, steps, permissions: anyOf, refusal, children }: AdminFrameProps) {
  const { initPageResult, params, payload, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = payload.config.routes
  if (!req.user) {
    const here = `${admin}/${[params?.segments ?? []].flat().join('/')}${queryOf(searchParams)}`
    redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(here)}`)
  }
  const isAllowed = anyOf.some((permission) => may(holderOf(req), permission))
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
        <main className={className}>{isAllowed ? await children() : refusal}</main>
      </Gutter>
    </DefaultTemplate>
  )
}

function queryOf(searchParams: AdminViewServerProps['searchParams']): string {
  const pairs = Object.entries(searchParams ?? {}).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''
}
