const DOI = /10\.\d{4,9}(?:\.\d+)*\/\S+/
const TRAILING_PUNCTUATION = /[.,;:'"’”]+$/
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
] as const

/**
 * The DOI in `value`, in lower case, or null if there is none. Takes the bare name, `doi:` forms, doi.org and
 * dx.doi.org links and publishers' links that carry the DOI in their path, and drops what a sentence put
 * around it. DOI names ignore case: DOI Handbook (https://doi.org/10.1000/182), "Case sensitivity".
 */
export function readDoi(value: string): string | null {
  const text = decodeEntities(value.trim())
  const isUrl = /^[a-z]+:\/\//i.test(text) || /^(dx\.|www\.)?doi\.org\//i.test(text)
  const found = DOI.exec(isUrl ? decodePercent(text) : text)?.[0]
  if (!found) return null
  const name = trimSentenceEnd(isUrl ? found.replace(/[?#].*$/, '') : found)
  return DOI.test(name) ? name.toLowerCase() : null
}

function trimSentenceEnd(name: string): string {
  let rest = name
  for (;;) {
    const shorter = dropUnopenedBracket(rest.replace(TRAILING_PUNCTUATION, ''))
    if (shorter === rest) return rest
    rest = shorter
  }
}

/** Old Elsevier and Wiley names hold brackets of their own: only one that was never opened is dropped. */
function dropUnopenedBracket(name: string): string {
  const pair = BRACKETS.find(([, close]) => name.endsWith(close))
  if (!pair) return name
  const [open, close] = pair
  const count = (mark: string) => name.split(mark).length - 1
  return count(close) > count(open) ? name.slice(0, -1) : name
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function decodeEntities(text: string): string {
  return text.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>').replace(/&amp;/gi, '&')
}
