import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { useSpinDelay } from './use-spin-delay'

export interface SkeletonProps {
  loading: boolean
  /** The shape of the content, made of `<SkeletonBar>` and `<SkeletonCard>`. */
  fallback: ReactNode
  children: ReactNode
}

/** A placeholder while content loads: not for a wait shorter than 200 ms, and then for 300 ms at least, so that nothing flashes. */
export function Skeleton({ loading, fallback, children }: SkeletonProps) {
  const { t } = useI18n()
  const isShown = useSpinDelay(loading)
  if (!loading && !isShown) return children
  return (
    <div aria-busy="true">
      {isShown && (
        <>
          <span className="sr-only">{t('shared.form.loading')}</span>
          <div aria-hidden="true">{fallback}</div>
        </>
      )}
    </div>
  )
}

/** One grey bar; its size comes from classes such as `h-4 w-40`. */
export function SkeletonBar({ className = '' }: { className?: string }) {
  return <div className={`skeleton ${className}`} />
}

/** A card that has not loaded yet: its surface and edge, a heading and a line. Its height comes from a class. */
export function SkeletonCard({ className = '' }: { className?: string }) {
  return (
    <div className={`card skeleton-card ${className}`}>
      <SkeletonBar className="h-4 w-2/5" />
      <SkeletonBar className="h-3 w-3/4" />
    </div>
  )
}
