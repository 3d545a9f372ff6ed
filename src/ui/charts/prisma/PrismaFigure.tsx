import { countInWords, type FlowNumbers } from './numbers'
import { flowSvg } from './svg'
import { flowRows, type FlowRow } from './table'

const numberOf = (count: number | null): string =>
  count === null ? 'not recorded' : countInWords(count).replace('n = ', '')

/** The PRISMA 2020 flow diagram with its table. The picture scrolls by itself where the page is narrower. */
export function PrismaFigure({ numbers }: { numbers: FlowNumbers }) {
  return (
    <figure className="prisma-figure">
      <div
        className="prisma-scroll"
        tabIndex={0}
        role="region"
        aria-label="Flow diagram; the table below has the same numbers"
        dangerouslySetInnerHTML={{ __html: flowSvg(numbers, { hasLinks: true }) }}
      />
      <figcaption>
        Flow of records, after PRISMA 2020. “Not recorded” means that the hub holds no number for a step; it does not
        mean none.
      </figcaption>
      <div className="prisma-scroll" tabIndex={0} role="region" aria-label="Numbers of the flow diagram">
        <table>
          <caption>The same numbers as a table</caption>
          <thead>
            <tr>
              <th scope="col">Phase</th>
              <th scope="col">Identification via</th>
              <th scope="col">Step</th>
              <th scope="col">Of which</th>
              <th scope="col" className="prisma-number">Number</th>
            </tr>
          </thead>
          <tbody>
            {flowRows(numbers).map((row, index) => (
              <Row key={index} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function Row({ row: { phase, route, step, detail, isPartOfSum, count, href } }: { row: FlowRow }) {
  return (
    <tr>
      <td>{phase}</td>
      <td>{route}</td>
      <th scope="row">{step}</th>
      <td className={isPartOfSum ? 'prisma-part' : undefined}>{detail}</td>
      <td className="prisma-number">{href ? <a href={href}>{numberOf(count)}</a> : numberOf(count)}</td>
    </tr>
  )
}
