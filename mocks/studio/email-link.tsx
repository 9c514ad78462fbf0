import { useEffect, useState, type ReactNode } from 'react'
import { copyText } from './copy-text'
import { words } from './words'

interface Props {
  readonly href: string
  readonly hasScript: boolean
}

/** A link of an e-mail, and everything that may happen to it. */
export function EmailLink({ href, hasScript }: Props): ReactNode {
  const [message, setMessage] = useState<string | null>(null)
  const [scanning, setScanning] = useState(false)
  return (
    <>
      <code>{href}</code>
      <span className="mock-row">
        <a className="mock-button" href={href} aria-label={`${words.openHere}: ${href}`}>
          {words.openHere}
        </a>
        <a className="mock-button" href={href} target="_blank" rel="noreferrer" aria-label={`${words.newTab}: ${href}`}>
          {words.newTab}
        </a>
        {hasScript && (
          <>
            <button
              type="button"
              aria-label={`${words.copyLink}: ${href}`}
              onClick={() => void copyText(href).then((copied) => setMessage(copied ? words.copied : words.notCopied))}
            >
              {words.copyLink}
            </button>
            <button
              type="button"
              aria-label={`${words.scan}: ${href}`}
              disabled={scanning}
              onClick={() => setScanning(true)}
            >
              {words.scan}
            </button>
          </>
        )}
      </span>
      {scanning && (
        <Scanner
          href={href}
          onDone={(result) => {
            setScanning(false)
            setMessage(result)
          }}
        />
      )}
      {message !== null && <p role="status">{message}</p>}
    </>
  )
}

const timeoutMs = 10_000

/** Does what mail scanners do: loads the page in a hidden frame, runs its scripts and presses nothing. */
function Scanner({ href, onDone }: { readonly href: string; readonly onDone: (result: string) => void }): ReactNode {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  useEffect(() => {
    if (!frame) return undefined
    const began = performance.now()
    const timer = setInterval(() => {
      // A frame of another origin cannot be read, so its scan fails after a while.
      const hasHeading = frame.contentDocument?.querySelector('h1') ?? null
      if (hasHeading) onDone(words.scanned)
      else if (performance.now() - began > timeoutMs) onDone(words.notScanned)
    }, 250)
    return () => clearInterval(timer)
  }, [frame, onDone])
  return (
    <>
      <p role="status">{words.scanning}</p>
      <iframe
        ref={setFrame}
        className="mock-scanner"
        title={words.scanning}
        name="konnect-access-scanner"
        tabIndex={-1}
        inert
        src={href}
      />
    </>
  )
}
