import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in Arabic. */
export const interventionsAr: InterventionsCatalogue = {
  'rating.intervention': 'جودة الأدلة المتعلقة بهذا ككل',
  'rating.intervention.meaning': 'قيّم شخصان، دون أن يرى أحدهما رأي الآخر، كل ما هو معروف عن هذا ككل وليس دراسة واحدة.',
  'rating.intervention.none': 'لم تُقيَّم هنا بعد الأدلة المتعلقة بهذا ككل. وتُقيَّم الدراسات عنه واحدة واحدة.',
  'rating.intervention.whole': 'لهذا النوع من الدعم ككل',
}
