import { useEffect, useState } from 'react'
import { useRealmContext } from '../session/realm-context'

/** As long as a call may take, in ms: there is no event for a page load that the person stops. */
const timeoutMs = 15_000

/** Loads another document. Pending until this one is gone or comes back from the back/forward cache. */
export function useLoadDocument() {
  const context = useRealmContext()
  const [isLoadingDocument, setLoadingDocument] = useState(false)

  useEffect(() => {
    if (!isLoadingDocument) return
    const end = () => setLoadingDocument(false)
    const timer = setTimeout(end, timeoutMs)
    window.addEventListener('pageshow', end)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pageshow', end)
    }
  }, [isLoadingDocument])

  return {
    isLoadingDocument,
    loadDocument(url: string) {
      setLoadingDocument(true)
      context.loadDocument(url)
    },
  }
}
