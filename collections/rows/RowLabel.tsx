'use client'

import { useRowLabel } from '@payloadcms/ui'

type RowLabelProps = { noun: string; fields: string[] }

/** "Partner 2: Green Close" in place of "Partner 02", so that a closed row says what is in it. */
export function RowLabel({ noun, fields }: RowLabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const place = `${noun} ${(rowNumber ?? 0) + 1}`
  const text = fields.map((field) => data?.[field]).find((value) => value != null && value !== '')
  return <span>{text === undefined ? place : `${place}: ${shortened(String(text))}`}</span>
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
