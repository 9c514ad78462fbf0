import type { ReactNode } from 'react'

/** Made of the same nodes, gateways and paths as the logo. Decorative: the text beside them has the same content. */
function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className="drawing" width="168" height="104" viewBox="0 0 168 104" fill="none" aria-hidden="true">
      {children}
    </svg>
  )
}

/** Check your email: a letter, and the path that goes on from it. */
export function EmailDrawing() {
  return (
    <Drawing>
      <path className="drawn-path" d="M2 86h20q6 0 10-4l8-8" />
      <rect className="drawn-soft" x="30" y="24" width="88" height="62" rx="10" />
      <path className="drawn-line" d="m33 30 35 27q6 4.5 12 0l35-27M33.5 82l27-24M114.5 82l-27-24" />
      <path className="drawn-lit" d="M118 44h8q6 0 10-4l7-7" />
      <circle className="drawn-node" cx="149" cy="27" r="9" />
      <path className="drawn-on upright" d="m145 27.2 2.8 2.8 5.2-5.6" />
    </Drawing>
  )
}

/** An expired or used link: the road is closed, and the way goes around. */
export function DetourDrawing() {
  return (
    <Drawing>
      <path className="drawn-path" d="M2 66h66M100 66h64" />
      <path className="drawn-lit" d="M2 66h30q6 0 10-4l26-26q4-4 10-4h12q6 0 10 4l26 26q4 4 10 4h12" />
      <rect className="drawn-soft" x="66" y="50" width="36" height="32" rx="8" />
      <path className="drawn-line" d="m78 60 12 12m0-12L78 72" />
      <circle className="drawn-node" cx="155" cy="66" r="9" />
      <path className="drawn-on" d="M150.5 66h8.5m-3.5-3.5 3.5 3.5-3.5 3.5" />
    </Drawing>
  )
}

/** An empty catalog: places that wait for services. */
export function EmptyDrawing() {
  return (
    <Drawing>
      <path className="drawn-path" d="M2 52h46M72 40h8q6 0 10-4l6-6q4-4 10-4h8M72 64h8q6 0 10 4l6 6q4 4 10 4h8" />
      <rect className="drawn-soft" x="48" y="26" width="24" height="52" rx="12" />
      <path className="drawn-line" d="M60 44v16M52 52h16" />
      <rect className="drawn-place" x="116" y="8" width="36" height="36" rx="9" />
      <rect className="drawn-place" x="116" y="60" width="36" height="36" rx="9" />
      <circle className="drawn-node" cx="10" cy="52" r="7" />
    </Drawing>
  )
}

/** The service does not answer: plug and socket apart. */
export function ServiceDownDrawing() {
  return (
    <Drawing>
      <path className="drawn-lit" d="M14 52h28" />
      <circle className="drawn-node" cx="11" cy="52" r="9" />
      <path className="drawn-soft" d="M42 48q0-8 8-8h8v24h-8q-8 0-8-8Z" />
      <path className="drawn-lit" d="M58 46.5h7M58 57.5h7" />
      <path className="drawn-line" d="M83 40h3q8 0 8 8v8q0 8-8 8h-3Z" />
      <path className="drawn-path" d="M95 52h24" />
      <rect className="drawn-place" x="120" y="26" width="40" height="52" rx="11" />
      <path className="drawn-line" d="M130 43h20M130 52h20M130 61h10" />
    </Drawing>
  )
}
