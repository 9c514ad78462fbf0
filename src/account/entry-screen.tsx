import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import { AuthFrame } from '../ui/auth-frame'
import { Mark } from '../ui/mark'
import { ThemeSwitch } from '../ui/theme-switch'
import { ScreenHeading } from './screen-heading'
import { useSite } from './site'

interface Props {
  title: string
  lead?: ReactNode
  /** Above the heading: a drawing or a status mark. */
  picture?: ReactNode
  children?: ReactNode
}

/** The frame of every screen before sign-in, in either realm. */
export function EntryScreen({ title, lead, picture, children }: Props) {
  const { t } = useI18n()
  const { realm } = useRealm()
  const site = useSite()
  return (
    <AuthFrame
      realm={realm.kind}
      line={realm.kind === 'portal' ? t('portal.frame.line') : t('konnect.frame.line')}
      mark={
        <Link to={href(realm, 'start')} className="brand">
          {site.logo ?? <Mark />}
          <span className="brand-words">
            <bdi>{site.name}</bdi>
            {site.region && <span className="brand-region">{site.region}</span>}
          </span>
        </Link>
      }
      footer={<ThemeSwitch />}
    >
      {picture}
      <ScreenHeading site={site.name} lead={lead}>
        {title}
      </ScreenHeading>
      {children}
    </AuthFrame>
  )
}
