import type { ReactNode } from 'react'
import { ScreenHeading } from '../layout/screen-heading'
import { useI18n } from '../i18n/i18n-context'
import { AuthLayout } from '../ui/auth-layout'
import { Logo } from '../ui/logo'
import { ThemeSwitch } from '../ui/theme-switch'

interface Props {
  /** The realm to brand the screen for; neutral when absent. */
  realm?: 'konnect'
  title: string
  text?: string
  picture?: ReactNode
  children?: ReactNode
}

/** A screen that needs no realm, no portal and no session. */
export function StandaloneScreen({ realm, title, text, picture, children }: Props) {
  const { t } = useI18n()
  const isKonnect = realm === 'konnect'
  return (
    <AuthLayout
      realm={isKonnect ? 'konnect' : 'portal'}
      tagline={isKonnect ? t('konnect.tagline') : undefined}
      logo={
        <span className="brand">
          <Logo />
          {isKonnect && <span>{t('konnect.name')}</span>}
        </span>
      }
      footer={<ThemeSwitch />}
    >
      {picture}
      <ScreenHeading site={isKonnect ? t('konnect.name') : t('shared.site')} lead={text}>
        {title}
      </ScreenHeading>
      {children}
    </AuthLayout>
  )
}
