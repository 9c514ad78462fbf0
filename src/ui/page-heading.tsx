import type { ReactNode, Ref } from 'react'

export interface PageHeadingProps {
  children: ReactNode
  /** One paragraph under the heading. */
  lead?: ReactNode
  ref?: Ref<HTMLHeadingElement>
}

/** The screen's only h1. It can take the focus, which goes to it on each navigation. */
export function PageHeading({ children, lead, ref }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <h1 ref={ref} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p>{lead}</p>}
    </div>
  )
}
