import type { ReactNode } from 'react'
import { ScreenHeading } from '../account/screen-heading'
import { useI18n } from '../i18n/i18n-context'
import { AuthFrame } from '../ui/auth-frame'
import { Mark } from '../ui/mark'
import { ThemeSwitch } from '../ui/theme-switch'

interface Props {
  /** Whose screen it is, where that is known; else it wears no name. */
  face?: 'konnect'
  title: string
  text?: string
  picture?: ReactNode
  children?: ReactNode
}

/** A screen that can stand when nothing else can: no realm, no portal, no session. */
export function PlainScreen({ face, title, text, picture, children }: Props) {
  const { t } = useI18n()
  const isKonnect = face === 'konnect'
  return (
    <AuthFrame
      realm={isKonnect ? 'konnect' : 'portal'}
      line={isKonnect ? t('konnect.frame.line') : undefined}
      mark={
        <span className="brand">
          <Mark />
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
    </AuthFrame>
  )
}
