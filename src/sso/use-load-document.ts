import { useEffect, useState } from 'react'
import { useRealm } from '../session/realm-context'

/** As long as a call may take, in ms: if the person stops the page load, no event tells it. */
const timeoutMs = 15_000

/** Leaves for another page; pending until this one is gone. One that comes back from the back/forward cache is not. */
export function useLoadDocument() {
  const realm = useRealm()
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
      realm.loadDocument(url)
    },
  }
}
