import type { Locale } from '@/platform/locales'

import { ar } from './ar'
import { cy } from './cy'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { MailTexts } from './types'

export const mailTexts: Readonly<Record<Locale, MailTexts>> = { en, cy, fr, es, pt, de, ja, ar }
