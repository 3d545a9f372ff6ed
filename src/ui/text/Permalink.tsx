import { useSite } from '../site'

const wordsShown = 6

/** The permanent link to a part of a text, seen when it is pointed at or has the focus. */
export const Permalink = ({ id, words }: { id: string; words: string }) => {
  const { t } = useSite()
  const all = words.replace(/\[\^[a-z0-9-]+\]/g, '').trim().split(/\s+/)
  const start = all.length > wordsShown ? `${all.slice(0, wordsShown).join(' ')} …` : all.join(' ')
  return <>{' '}<a className="permalink" href={`#${id}`} aria-label={t('written.permalink', { words: start })}>¶</a></>
}
