import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { DetourDrawing } from '../ui/drawings'
import { EntryLink } from './entry-link'
import { EntryScreen } from './entry-screen'

const refusals = ['link-expired', 'link-used', 'link-superseded', 'link-invalid', 'link-gone'] as const
type Refusal = (typeof refusals)[number]

/** Why a link leads no further: the backend refused it, or the address has none. */
export type LinkProblem = Refusal | 'link-missing'

/** Why a link was refused; null when the call failed for another reason, and pressing again may work. */
export function refusalOf(error: ApiProblem | null | undefined): Refusal | null {
  return refusals.find((refusal) => refusal === error?.code) ?? null
}

/** A link that cannot be used: why, and one way forward on the same page. */
export function RefusedLink({ why, children }: { why: LinkProblem; children: ReactNode }) {
  const { t } = useI18n()
  const { realm } = useRealm()
  return (
    <EntryScreen title={t(`shared.refusedLink.${why}`)} lead={t(`shared.refusedLink.${why}.why`)} picture={<DetourDrawing />}>
      {why === 'link-missing' && <p className="quiet">{t('shared.refusedLink.link-missing.new')}</p>}
      {children}
      <div className="form-links">
        {why === 'link-used' && <EntryLink screen="forgotPassword">{t('shared.forgotPassword.title')}</EntryLink>}
        <EntryLink screen="logIn">{t(realm.kind === 'portal' ? 'portal.status.back' : 'shared.forgotPassword.back')}</EntryLink>
      </div>
    </EntryScreen>
  )
}
