import type { Mark } from '../rating-matrix/marks'
import { signSvg } from './signs'

/** A judgement in a line of text: its sign, then its word. */
export const Sign = ({ mark }: { mark: Mark }) => (
  <span className="rating-sign">
    <svg
      className="rq"
      viewBox="-14 -14 28 28"
      width="22"
      height="22"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: signSvg(mark, 10) }}
    />
    <span>{mark.label}</span>
  </span>
)

/** The same in letters alone, for tables with many cells. */
export const SignWords = ({ mark }: { mark: Mark }) => (
  <><span className="sign-mark" aria-hidden="true">{mark.mark}</span> <span>{mark.label}</span></>
)
