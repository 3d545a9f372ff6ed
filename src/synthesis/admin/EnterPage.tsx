import type { AdminViewServerProps } from 'payload'

import { ChooseStudy } from './ChooseStudy'
import { Enter } from './Enter'
import { Page } from './Page'

/** Where one person types several results of one study: `?study=<id>`. */
export function EnterPage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const study = [view.searchParams?.study ?? []].flat()[0] ?? ''
  return (
    <Page
      view={view}
      title="Enter results"
      steps={[{ label: 'Results', url: `${admin}/collections/results` }, { label: 'Enter' }]}
      permissions={['evidence.edit']}
    >
      {() =>
        study ? (
          <Enter
            address={`${api}/extractions/entry/${encodeURIComponent(study)}`}
            copyKey={`entry:${String(view.initPageResult.req.user?.id ?? '')}:${study}`}
            results={`${admin}/collections/results`}
            resultsAt={`${api}/results`}
            extract={`${admin}/results/extract`}
          />
        ) : (
          <ChooseStudy rest={api} page={`${admin}/results/enter`} />
        )
      }
    </Page>
  )
}
