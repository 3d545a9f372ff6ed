import type { Field, FlattenedField, PayloadRequest } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

type Values = Record<string, unknown>
type Context = { req: PayloadRequest; collection: string; locale: string; document: Values }
type FieldHook = (args: Values) => unknown
type Hooks = Partial<Record<'beforeValidate' | 'beforeChange', FieldHook[]>>

/**
 * A document as `payload.create` would hand it to the database: default values filled in, ids on the rows of
 * arrays and blocks, the fields' own hooks run (so that a slug or a count is there), and values of translated
 * fields under `locale`. Validation and the collection's hooks are left out. The given document stays as it is.
 */
export async function completeDocument(
  fields: FlattenedField[],
  given: Values,
  context: Pick<Context, 'req' | 'collection' | 'locale'>,
): Promise<Values> {
  const document = copyOf(fields, given)
  const whole = { ...context, document }
  await fill(fields, document, whole)
  await change(fields, document, whole, false)
  return document
}

/** Of the fields of a document or a row, those for which something is done: most are stored as they come. */
type Plan = { holding: FlattenedField[]; filled: FlattenedField[]; changed: FlattenedField[] }

const plans = new WeakMap<FlattenedField[], Plan>()

function planOf(fields: FlattenedField[]): Plan {
  const known = plans.get(fields)
  if (known) return known
  const plan: Plan = { holding: [], filled: [], changed: [] }
  for (const field of fields) {
    const isHolding = holdsFields(field) || field.type === 'array' || field.type === 'blocks'
    const hasDefault = 'defaultValue' in field && field.defaultValue !== undefined
    if (isHolding) plan.holding.push(field)
    if (isHolding || hasDefault || hooksOf(field, 'beforeValidate')) plan.filled.push(field)
    if (isHolding || ('localized' in field && field.localized) || hooksOf(field, 'beforeChange')) plan.changed.push(field)
  }
  plans.set(fields, plan)
  return plan
}

/** Only what holds fields is copied: nothing here changes the value of a field itself. */
function copyOf(fields: FlattenedField[], values: Values): Values {
  const copy = { ...values }
  for (const field of planOf(fields).holding) {
    const value = copy[field.name]
    if (holdsFields(field) && isObject(value)) copy[field.name] = copyOf(field.flattenedFields, value)
    else if (Array.isArray(value) && (field.type === 'array' || field.type === 'blocks'))
      copy[field.name] = value.map((row: unknown) => (isObject(row) ? copyOf(fieldsOfRow(field, row), row) : row))
  }
  return copy
}

// Documents come by the ten thousand, most fields have nothing to wait for, and each `await` is a turn.
async function fill(fields: FlattenedField[], values: Values, context: Context): Promise<void> {
  for (const field of planOf(fields).filled) {
    if (hooksOf(field, 'beforeValidate')) await runHooks(field, 'beforeValidate', values, context)
    if (values[field.name] === undefined && 'defaultValue' in field && field.defaultValue !== undefined) {
      const given = defaultOf(field.defaultValue, context)
      const filled = given instanceof Promise ? await given : given
      if (filled !== undefined) values[field.name] = filled
    }
    if (holdsFields(field) && !isObject(values[field.name])) values[field.name] = {}
    for (const [inner, innerFields] of nested(field, values)) await fill(innerFields, inner, context)
  }
}

async function change(
  fields: FlattenedField[],
  values: Values,
  context: Context,
  parentIsLocalized: boolean,
): Promise<void> {
  for (const field of planOf(fields).changed) {
    if (hooksOf(field, 'beforeChange')) await runHooks(field, 'beforeChange', values, context)
    const isLocalized = fieldShouldBeLocalized({ field: field as Field, parentIsLocalized })
    for (const [inner, innerFields] of nested(field, values)) {
      await change(innerFields, inner, context, parentIsLocalized || isLocalized)
    }
    if (isLocalized && values[field.name] !== undefined) {
      values[field.name] = { [context.locale]: values[field.name] }
    }
  }
}

function hooksOf(field: FlattenedField, name: keyof Hooks): FieldHook[] | undefined {
  const hooks = (field as { hooks?: Hooks }).hooks?.[name]
  return hooks && hooks.length > 0 ? hooks : undefined
}

async function runHooks(
  field: FlattenedField,
  name: keyof Hooks,
  values: Values,
  { req, collection, document }: Context,
): Promise<void> {
  for (const hook of hooksOf(field, name) ?? []) {
    const given = hook({
      collection: req.payload.collections[collection as keyof typeof req.payload.collections].config,
      context: req.context,
      data: document,
      field,
      operation: 'create',
      overrideAccess: true,
      req,
      siblingData: values,
      value: values[field.name],
    })
    const result = given instanceof Promise ? await given : given
    if (result !== undefined) values[field.name] = result
  }
}

function defaultOf(value: unknown, { req, locale }: Context): unknown {
  if (typeof value === 'function') return (value as FieldHook)({ locale, req, user: req.user })
  return typeof value === 'object' ? structuredClone(value) : value
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>
type Holder = Extract<FlattenedField, { type: 'group' | 'tab' }>

const holdsFields = (field: FlattenedField): field is Holder => field.type === 'group' || field.type === 'tab'

const fieldsOfRow = (field: Rows, row: Values): FlattenedField[] =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])

/** The objects inside one value that have fields of their own, with those fields. */
function nested(field: FlattenedField, values: Values): [Values, FlattenedField[]][] {
  const value = values[field.name]
  if (holdsFields(field) && isObject(value)) return [[value, field.flattenedFields]]
  if (!Array.isArray(value) || (field.type !== 'array' && field.type !== 'blocks')) return []
  return value.filter(isObject).map((row) => [row, fieldsOfRow(field, row)])
}
