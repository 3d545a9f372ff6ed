import type { PageConfig } from 'next'

import type { ProjectListItem } from '@/agenda/project-view'
import { projectList } from '@/agenda/queries'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { ProjectsView } from '@/ui/views/ProjectsView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly projects: readonly ProjectListItem[] }

export const getServerSideProps = servePage<Page>(async ({ hub, locale }) => {
  const t = messages(locale)
  return { page: { projects: await projectList(hub, locale) }, head: headOf(t('projects.title'), t('projects.lede')) }
})

export default function ProjectsRoute(page: Page) {
  return <ProjectsView {...page} />
}
