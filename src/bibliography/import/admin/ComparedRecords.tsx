import type { CslItem } from '../../record'
import { compareItems } from './comparison'

type ComparedRecordsProps = { item: CslItem; other: CslItem | null; otherName: string; otherAddress: string | null }

/** What the file says, beside the record that it is or may be the same as; each field says whether they differ. */
export function ComparedRecords({ item, other, otherName, otherAddress }: ComparedRecordsProps) {
  const fields = compareItems(item, other)
  const differing = fields.filter(({ word }) => word !== 'same').length
  const title = other ? `Side by side: ${differing === 0 ? 'every field is the same' : `${differing} of ${fields.length} fields differ`}` : 'What the file says'
  return (
    <div className="imp-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">This record</th>
            {other && (
              <>
                <th scope="col">{otherAddress ? <a href={otherAddress}>{otherName}</a> : otherName}</th>
                <th scope="col">They are</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, one, other: there, word }) => (
            <tr key={field} className={other && word !== 'same' ? 'imp-differs' : undefined}>
              <th scope="row">{field}</th>
              <td>{one}</td>
              {other && (
                <>
                  <td>{there}</td>
                  <td>{word === 'same' ? word : <strong>{word}</strong>}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
