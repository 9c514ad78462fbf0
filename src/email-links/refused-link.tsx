import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import { useRealmContext } from '../session/realm-context'
import { DetourDrawing } from '../ui/drawings'
import { AuthLink } from '../layout/auth-link'
import { AuthScreen } from '../layout/auth-screen'

const linkRefusals = ['link-expired', 'link-used', 'link-superseded', 'link-invalid', 'link-gone'] as const
type LinkRefusal = (typeof linkRefusals)[number]

/** Why a link cannot be used: the backend refused it, or the address has none. */
export type LinkProblem = LinkRefusal | 'link-missing'

/** Why a link was refused; null when the call failed for another reason, so that pressing again may work. */
export function linkRefusalOf(error: ApiProblem | null | undefined): LinkRefusal | null {
  return linkRefusals.find((refusal) => refusal === error?.code) ?? null
}

/** A link that cannot be used: the reason, and one action on the same page. */
export function RefusedLink({ reason, children }: { reason: LinkProblem; children: ReactNode }) {
  const { t } = useI18n()
  const { realm } = useRealmContext()
  return (
    <AuthScreen
      title={t(`shared.refusedLink.${reason}`)}
      lead={t(`shared.refusedLink.${reason}.why`)}
      picture={<DetourDrawing />}
    >
      {reason === 'link-missing' && <p className="muted-text">{t('shared.refusedLink.link-missing.new')}</p>}
      {children}
      <div className="form-links">
        {reason === 'link-used' && <AuthLink screen="forgotPassword">{t('shared.forgotPassword.title')}</AuthLink>}
        <AuthLink screen="signIn">{t(realm.kind === 'portal' ? 'portal.status.back' : 'shared.backToSignIn')}</AuthLink>
      </div>
    </AuthScreen>
  )
}
