import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { AuthLayout } from '../ui/auth-layout'
import { Logo } from '../ui/logo'
import { ThemeSwitch } from '../ui/theme-switch'
import { ScreenHeading } from './screen-heading'
import { useSite } from './site'

interface Props {
  title: string
  lead?: ReactNode
  /** Above the heading: a drawing or a status icon. */
  picture?: ReactNode
  children?: ReactNode
}

/** The layout of every public screen, in both realms. */
export function AuthScreen({ title, lead, picture, children }: Props) {
  const { t } = useI18n()
  const { realm } = useRealmContext()
  const site = useSite()
  return (
    <AuthLayout
      realm={realm.kind}
      tagline={realm.kind === 'portal' ? t('portal.tagline') : t('konnect.tagline')}
      logo={
        <Link to={href(realm, 'home')} className="brand">
          {site.logo ?? <Logo />}
          <span className="brand-words">
            <bdi>{site.name}</bdi>
            {site.geo && <span className="brand-region">{site.geo}</span>}
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
    </AuthLayout>
  )
}
