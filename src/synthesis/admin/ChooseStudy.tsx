'use client'

import { useState } from 'react'

import { StudySearch, type FoundStudy } from '@/appraisal/admin/StudySearch'

/** The way to the table of a study. */
export function ChooseStudy({ rest, page }: { rest: string; page: string }) {
  const [chosen, setChosen] = useState<FoundStudy[]>([])
  return (
    <>
      <h1>Enter results</h1>
      <p className="apr-lead">Choose the study that the results belong to.</p>
      <StudySearch isRating={false} rest={rest} chosen={chosen} onChange={(studies) => setChosen(studies.slice(-1))} />
      {chosen.map(({ id, title }) => (
        <p key={id}><a className="apr-button apr-primary" href={`${page}?study=${encodeURIComponent(id)}`}>Enter results of “{title}”</a></p>
      ))}
    </>
  )
}
