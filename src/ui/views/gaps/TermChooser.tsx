import type { TermChoice, TypedForm } from '@/agenda/gaps/tag-view'
import { isMessageKey } from '../../messages'
import { useSite } from '../../site'

type TermChooserProps = {
  readonly form: TypedForm
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly options: readonly TermChoice[]
}

const indent = (depth: number): string => '\u2003'.repeat(depth)

/** One term to choose from a vocabulary; further ones that came with the address stay as boxes to untick. */
export const TermChooser = ({ form, name, label, hint, options }: TermChooserProps) => {
  const { t } = useSite()
  const [first = '', ...others] = [...new Set(form.typed[name] ?? [])]
  const problem = form.problems[name]
  const key = `form.problem.${problem ?? ''}`
  const labelOf = (slug: string): string => options.find((option) => option.slug === slug)?.label.text ?? slug
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className={problem ? 'form-field wrong' : 'form-field'}>
      <label htmlFor={name}>{label}<span className="hint"> {t('form.optional')}</span></label>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {problem && <p className="problem" id={`${name}-problem`}>{isMessageKey(key) ? t(key) : problem}</p>}
      <select className="field" id={name} name={name} defaultValue={first} aria-describedby={described} aria-invalid={problem ? true : undefined}>
        <option value="">{t('tag.choose')}</option>
        {options.map(({ slug, label: { text, lang }, depth }) => (
          <option key={slug} value={slug} lang={lang}>{`${indent(depth)}${text}`}</option>
        ))}
      </select>
      {others.filter(Boolean).map((slug) => (
        <label key={slug}><input type="checkbox" name={name} value={slug} defaultChecked /> {labelOf(slug)}</label>
      ))}
    </div>
  )
}
