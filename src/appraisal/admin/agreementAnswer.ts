import type { Agreement } from '../agreement/agreement'

export type AgreementRow = { label: string; agreement: Agreement }

export type AgreementAnswer = { jobs: number; sections: { title: string; rows: AgreementRow[] }[] }
