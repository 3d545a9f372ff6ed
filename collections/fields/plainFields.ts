import type { Field } from 'payload'

const codeText = '/src/platform/admin/CodeText#CodeText'

/** “pairKey” as “Pair key”; Payload would write “Pair Key”. */
const labelOf = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What every field of the hub has: a label in plain case where it has none of its own, and an editor that loads nothing. */
export const plainFields = (fields: readonly Field[]): Field[] => fields.map(plainField)

function plainField(field: Field): Field {
  const inner: Partial<Record<'fields' | 'tabs' | 'blocks', unknown>> = {}
  if ('fields' in field) inner.fields = plainFields(field.fields)
  if (field.type === 'tabs') inner.tabs = field.tabs.map((tab) => ({ ...tab, fields: plainFields(tab.fields) }))
  if (field.type === 'blocks') inner.blocks = field.blocks.map((block) => ({ ...block, fields: plainFields(block.fields) }))
  return { ...field, ...labelled(field), ...withEditor(field), ...inner } as Field
}

const labelled = (field: Field): { label?: string } =>
  'name' in field && field.name && field.type !== 'ui' && (!('label' in field) || field.label === undefined) ? { label: labelOf(field.name) } : {}

const withEditor = ({ type, admin }: Field): object =>
  type === 'json' || type === 'code' ? { admin: { ...admin, components: { Field: codeText, ...admin?.components } } } : {}
