'use client'

import { useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import { countAddress, type RecordFilter } from './recordCounts'

/**
 * How many records there are of each filter, asked again whenever `version` changes; null while nobody knows.
 *
 * @param filters keep the same object between renders
 */
export function useCounts<Name extends string>(
  rest: string,
  batch: string,
  filters: Readonly<Record<Name, RecordFilter>>,
  version: number,
): Record<Name, number> | null {
  const [counts, setCounts] = useState<Record<Name, number> | null>(null)
  useEffect(() => {
    let isCurrent = true
    const names = Object.keys(filters) as Name[]
    void Promise.all(names.map((name) => ask<{ totalDocs: number }>(countAddress(rest, batch, filters[name])))).then((answers) => {
      if (!isCurrent) return
      const known = answers.map((answer) => ('data' in answer ? answer.data.totalDocs : null))
      if (known.some((count) => count === null)) setCounts(null)
      else setCounts(Object.fromEntries(names.map((name, index) => [name, known[index]])) as Record<Name, number>)
    })
    return () => {
      isCurrent = false
    }
  }, [rest, batch, filters, version])
  return counts
}
