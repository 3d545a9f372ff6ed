'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

const everyMs = 4_000

/** Looks at the page again every few seconds, while something on it goes on by itself. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [router])
  return <p className="soft" role="status">This page follows by itself while an issue is being sent.</p>
}
