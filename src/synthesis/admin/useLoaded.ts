'use client'

import { useCallback, useEffect, useState } from 'react'

import { ask } from '@/appraisal/admin/api'

/** What an address answers, or why it does not, and how to ask again. */
export function useLoaded<Data>(address: string): { data: Data | undefined; error: string | undefined; load: () => Promise<void> } {
  const [data, setData] = useState<Data>()
  const [error, setError] = useState<string>()
  const load = useCallback(async () => {
    const answer = await ask<Data>(address)
    setError('error' in answer ? answer.error : undefined)
    if ('data' in answer) setData(answer.data)
  }, [address])
  useEffect(() => {
    void load()
  }, [load])
  return { data, error, load }
}
