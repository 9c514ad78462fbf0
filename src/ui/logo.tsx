/** Our own logo: three paths that meet in a gateway and leave as one. */
export function Logo() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden="true">
      <rect width="28" height="28" rx="8" className="mark-ground" />
      <path
        className="mark-lines"
        d="M5.5 8.25h2.75q1.5 0 2.5 1l3.75 3.75M5.5 14h8M5.5 19.75h2.75q1.5 0 2.5-1L14.5 15M19 14h3.5"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <circle cx="16.75" cy="14" r="3.25" className="mark-node" />
    </svg>
  )
}

/** Shown for a portal that has no logo, in its brand colour. */
export function InitialLogo({ name }: { name: string }) {
  return <span className="brand-initial" aria-hidden="true" data-initial={[...name.trim()][0]?.toUpperCase()} />
}
