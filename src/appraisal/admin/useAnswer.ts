import { useCallback, useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

type Answer<Data> = {
  /** What the address last answered; kept while it is asked again. */
  data: Data | undefined
  error: string | undefined
  load: () => Promise<void>
}

/** Asks an address of the REST API when the page opens, and again with `load`. */
export function useAnswer<Data>(address: string): Answer<Data> {
  const [data, setData] = useState<Data>()
  const [error, setError] = useState<string>()

  const load = useCallback(async () => {
    const answer = await ask<Data>(address)
    if ('error' in answer) return setError(answer.error)
    setError(undefined)
    setData(answer.data)
  }, [address])

  useEffect(() => {
    void load()
  }, [load])

  return { data, error, load }
}
