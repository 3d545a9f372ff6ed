import type { ReactNode } from 'react'

import type { CitedView, EmbedView, StudyCardView } from '@/publishing/embeds/view'

import { DesignBadge, ExampleFlag, QualityBadge } from '../evidence/badges'
import { Direction } from '../evidence/Direction'
import { sampleText } from '../evidence/sample'
import { useSite } from '../site'
import { FindingList } from '../views/certainty/Findings'
import { Plot } from '../views/plots/Plots'
import { ClaimState } from './ClaimSign'
import { Localised } from './Localised'

type EmbedProps = {
  readonly embed: EmbedView
  /** Lasting name of the block on its page. */
  readonly id: string | undefined
  readonly link: ReactNode
  /** What stands in a box. */
  readonly children: ReactNode
}

/** A block bound to records within a text. */
export const Embed = ({ embed, id, link, children }: EmbedProps) => {
  const { t, href } = useSite()
  switch (embed.kind) {
    case 'study': return <StudyCard card={embed.card} id={id} />
    case 'finding': return (
      <div className="embed finding-embed" id={id}>
        {embed.summary && <p className="hint">{t('embed.findingOf')}: <a href={href(embed.summary.path)}>{embed.summary.title}</a></p>}
        <FindingList findings={embed.findings} table={embed.table} />
      </div>
    )
    case 'plot': return (
      <div className="embed plots anchored" id={id}>
        <p className="figure-number"><b>{t('embed.figure', { number: embed.number })}.</b> {embed.evidence.outcome.label}{link}</p>
        <Plot kind={embed.plot} evidence={embed.evidence} summary={embed.summary} id={`embed-${embed.number}`} />
      </div>
    )
    case 'claim': return (
      <div className="embed claim-embed" id={id}>
        <p><a href={href(embed.claim.path)}><Localised value={embed.claim.statement} /></a></p>
        <p><ClaimState value={embed.claim.state} /></p>
      </div>
    )
    case 'figure': return (
      <figure className="embed picture anchored" id={id}>
        {/* Pictures are served as they were uploaded: no service resizes them. */}
        <img src={embed.src} alt={embed.longDescription} {...(embed.width && embed.height ? { width: embed.width, height: embed.height } : {})} loading="lazy" />
        <figcaption>
          <b>{t('embed.figure', { number: embed.number })}.</b> {embed.caption}
          {embed.source && <span className="hint"> {t('embed.source', { source: embed.source })}</span>}{link}
        </figcaption>
        <details className="disclosure"><summary>{t('embed.longDescription')}</summary><p>{embed.longDescription}</p></details>
      </figure>
    )
    case 'box': return <aside className="embed box anchored" id={id} aria-label={embed.title}><p className="box-title"><b>{embed.title}</b>{link}</p>{children}</aside>
    case 'quotation': return <Quotation embed={embed} id={id} />
    case 'citation': return <Cited works={embed.works} />
    case 'closed-file': return (
      <div className="embed anchored" id={id}>
        {embed.number !== null && <p className="figure-number"><b>{t('embed.figure', { number: embed.number })}.</b> {embed.caption}{link}</p>}
        <p className="not-known">{t('embed.closedFile')}</p>
      </div>
    )
    case 'unavailable': return <p className="embed not-known" id={id}>{t('embed.unavailable')}</p>
  }
}

const StudyCard = ({ card, id }: { card: StudyCardView; id: string | undefined }) => {
  const { t, href } = useSite()
  return (
    <article className="embed study-card stack" id={id}>
      <p className="eyebrow">
        <span>{t('kind.study')}</span>{card.year !== null && <span className="num">{card.year}</span>}{card.isExample && <ExampleFlag />}
      </p>
      <p className="study-card-title"><a href={href(card.study.path)} dir="auto">{card.study.title}</a></p>
      {card.headline && <p><Localised value={card.headline} /></p>}
      <p className="cluster">
        <Direction value={card.direction} boxed />
        {card.design && <DesignBadge slug={card.design.slug} label={card.design.label.text} />}
        <QualityBadge value={card.quality} />
        {card.sampleSize !== null && <span>{sampleText(t, card.sampleSizeKind, card.sampleSize)}</span>}
      </p>
    </article>
  )
}

const Quotation = ({ embed, id }: { embed: Extract<EmbedView, { kind: 'quotation' }>; id: string | undefined }) => {
  const { t, href } = useSite()
  return (
    <figure className="embed quotation" id={id}>
      <p className="label">{t('embed.opinion')}</p>
      <blockquote dir="auto"><p>“{embed.text}”</p></blockquote>
      <figcaption>
        {[embed.speaker, embed.role].filter(Boolean).join(', ')}
        {embed.work && <>, <a href={href(embed.work.reference.path)} dir="auto">{embed.work.reference.title}</a></>}
        {embed.page && `, ${embed.page}`}
      </figcaption>
    </figure>
  )
}

/** In place of works of which none is public: a sentence must not lose its source unseen. */
export const CitedNoMore = () => <span className="not-known">({useSite().t('embed.unavailable')})</span>

/** Works cited in brackets, each leading to its reference. */
export const Cited = ({ works }: { works: readonly CitedView[] }) => {
  const { href } = useSite()
  return (
    <span className="citation">
      (
      {works.map(({ label, work, locator }, index) => (
        <span key={index}>{index > 0 && '; '}<a href={href(work.reference.path)}>{label}</a>{locator && `, ${locator}`}</span>
      ))}
      )
    </span>
  )
}
