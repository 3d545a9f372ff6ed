import type { Level } from '../instruments/types'
import { toneOf } from './levels'

type LevelMarkProps = { level: Level | undefined; /** What to say where there is no judgement. */ none?: string; isShort?: boolean }

/** A judgement as mark, shape and word; colour only helps. */
export function LevelMark({ level, none = 'Not judged yet', isShort = false }: LevelMarkProps) {
  return (
    <span className="apr-level">
      <span className={`apr-mark apr-tone-${level ? toneOf(level) : 'none'}`} aria-hidden="true">
        {level?.mark ?? '·'}
      </span>
      <span className={isShort ? 'apr-hidden' : ''}>{level?.label ?? none}</span>
    </span>
  )
}
