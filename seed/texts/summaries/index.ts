import { healthServices } from './health-services'
import { lonelinessAndWellbeing } from './loneliness-and-wellbeing'

export const summaries: readonly unknown[] = [lonelinessAndWellbeing, healthServices]
