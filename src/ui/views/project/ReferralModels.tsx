import { alignModels, type AlignedStep, type ReferralStep } from '@/agenda/referralModels'
import type { ReferralModelView } from '@/agenda/project-view'

import { wrapText } from '../../charts/drawing/wrap'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Section } from '../Section'

/** How people are referred now and how they should be: two diagrams of one kind, and the same as a table. */
export const ReferralModels = ({ models }: { models: readonly ReferralModelView[] }) => {
  const { t } = useSite()
  if (models.length === 0) return null
  const stepsOf = (kind: string) => models.filter((model) => model.kind === kind).flatMap(({ steps }) => steps)
  const rows = alignModels(stepsOf('current'), stepsOf('ideal'))
  return (
    <Section title={t('project.models')}>
      <div className="columns">
        {models.map(({ kind, title, description }) => (
          <section key={`${kind}${title}`} className="box stack">
            <h3>{optionText(t, 'project.model', kind)}{title && `: ${title}`}</h3>
            {description && <p dir="auto">{description}</p>}
          </section>
        ))}
      </div>
      {rows.length === 0 ? <p className="not-known">{t('project.models.none')}</p> : <Compared rows={rows} />}
    </Section>
  )
}

const Compared = ({ rows }: { rows: readonly AlignedStep[] }) => {
  const { t } = useSite()
  const words = (step: ReferralStep | null) => (step ? <><b>{step.actor}</b> {step.action}</> : <span className="not-known">{t('project.model.none')}</span>)
  const isSame = ({ current, ideal }: AlignedStep) => current !== null && ideal !== null
  return (
    <>
      <div className="referral-models" aria-hidden="true"><Diagram rows={rows} /></div>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('project.model.compare')}>
        <table className="table">
          <caption>{t('project.model.compare')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('project.model.step')}</th>
              <th scope="col">{t('project.model.current')}</th>
              <th scope="col">{t('project.model.ideal')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row" className="num">{index + 1}</th>
                <td dir="auto">{words(row.current)}</td>
                <td dir="auto">{words(row.ideal)}{isSame(row) && <span className="hint"> ({t('project.model.same')})</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const SIZE = 14
const LINE = 19
const BOX = 300
const BETWEEN = 60
const PAD = 12
const GAP = 26
const HEAD = 40

type Lane = 'current' | 'ideal'
const lanes: readonly Lane[] = ['current', 'ideal']

const linesOf = (step: ReferralStep): readonly string[] => [step.actor, ...wrapText(step.action, BOX - 2 * PAD, SIZE)].filter(Boolean)

const Diagram = ({ rows }: { rows: readonly AlignedStep[] }) => {
  const { t, dir } = useSite()
  /** How it is now comes first, on the side where reading begins. */
  const leftOf = (lane: Lane): number => ((lane === 'current') === (dir === 'ltr') ? 0 : BOX + BETWEEN)
  const heights = rows.map((row) => 2 * PAD + LINE * Math.max(...lanes.map((lane) => (row[lane] ? linesOf(row[lane]).length : 1))))
  const tops = heights.map((_, index) => HEAD + heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 0))
  const height = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + 2
  return (
    <svg viewBox={`-1 0 ${2 * BOX + BETWEEN + 2} ${height}`} width={2 * BOX + BETWEEN + 2} height={height} direction="ltr">
      {lanes.map((lane) => <text key={lane} className="who" x={leftOf(lane)} y={20}>{t(`project.model.${lane}`)}</text>)}
      {lanes.map((lane) => {
        const own = rows.flatMap((row, index) => (row[lane] ? [{ step: row[lane], top: tops[index] ?? 0, height: heights[index] ?? 0 }] : []))
        return (
          <g key={lane}>
            {own.slice(1).map(({ top }, index) => {
              const before = own[index]
              const from = (before?.top ?? 0) + (before?.height ?? 0)
              const x = leftOf(lane) + BOX / 2
              return <path key={top} className="arrow" d={`M${x} ${from}V${top - 3}m-6 -7 6 7 6 -7`} />
            })}
            {own.map(({ step, top, height: tall }) => (
              <g key={top}>
                <rect className="step" x={leftOf(lane)} y={top} width={BOX} height={tall} rx="3" />
                {linesOf(step).map((line, index) => (
                  <text key={index} className={index === 0 && step.actor ? 'who' : undefined} x={leftOf(lane) + PAD} y={top + PAD + LINE * index + SIZE}>{line}</text>
                ))}
              </g>
            ))}
          </g>
        )
      })}
      {rows.map((row, index) => row.current && row.ideal && (
        <path key={index} className="arrow" strokeDasharray="3 5" d={`M${BOX} ${(tops[index] ?? 0) + (heights[index] ?? 0) / 2}h${BETWEEN}`} />
      ))}
    </svg>
  )
}
