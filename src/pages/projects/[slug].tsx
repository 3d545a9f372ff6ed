import type { PageConfig } from 'next'

import type { ProjectView as Project } from '@/agenda/project-view'
import { projectPage } from '@/agenda/queries'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { ProjectView } from '@/ui/views/ProjectView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly project: Project }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const project = await projectPage(hub, part('slug'), locale)
  if (typeof project === 'string') return project
  return { page: { project }, head: headOf(project.title, project.summary?.text) }
})

export default function ProjectRoute(page: Page) {
  return <ProjectView {...page} />
}
