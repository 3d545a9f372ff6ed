import { roundSteps, stepNames } from '@/agenda/rounds/steps'

export const roundStepOptions = stepNames.map((value) => ({ value, label: roundSteps[value].label }))
