import { roleNames, roles } from '@/access/roles'

/** What each role may do, under the field where roles are given. */
export function RoleDescriptions() {
  return (
    <dl className="field-description">
      {roleNames.map((name) => (
        <div key={name}>
          <dt style={{ display: 'inline', fontWeight: 600 }}>{roles[name].label}: </dt>
          <dd style={{ display: 'inline', margin: 0 }}>{roles[name].description}</dd>
        </div>
      ))}
    </dl>
  )
}
