import { newReferences, type ImportedRecord, type ImportOrigin, type NewReference } from '@/bibliography/import/newReference'
import { serveAnswers } from './thread'

serveAnswers<ImportOrigin, ImportedRecord[][], NewReference[]>(newReferences)
