/** Our own mark: three paths that meet in a gateway and leave as one. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 28 28" fill="none" aria-hidden="true">
      <rect width="28" height="28" rx="8" className="mark-ground" />
      <path
        className="mark-lines"
        d="M6 8.5h3.5c3 0 3.5 5.5 6.5 5.5M6 14h10M6 19.5h3.5c3 0 3.5-5.5 6.5-5.5"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <circle cx="18.5" cy="14" r="3.5" className="mark-node" />
    </svg>
  )
}
