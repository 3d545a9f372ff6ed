import { citeInPieces } from '@/bibliography/citing/cite'
import type { CiteInput } from '@/bibliography/citing/citeList'
import type { Citation } from '@/bibliography/citing/parts'
import { serveWork } from './thread'

serveWork<CiteInput, readonly Citation[]>(({ items, style, locale }, send) => citeInPieces(items, { style, locale }, send))
