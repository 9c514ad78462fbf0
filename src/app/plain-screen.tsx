import type { ReactNode } from 'react'
import { ScreenHeading } from '../account/screen-heading'
import { useI18n } from '../i18n/i18n-context'
import { AuthFrame } from '../ui/auth-frame'
import { Mark } from '../ui/mark'
import { ThemeSwitch } from '../ui/theme-switch'

interface Props {
  title: string
  text: string
  picture?: ReactNode
  children?: ReactNode
}

/** A screen that can stand when nothing else can: no door, no portal, no session. */
export function PlainScreen({ title, text, picture, children }: Props) {
  const { t } = useI18n()
  return (
    <AuthFrame door="konnect" line={t('frame.konnect-line')} mark={<Mark />} footer={<ThemeSwitch />}>
      {picture}
      <ScreenHeading site={t('screen.site')} lead={text}>
        {title}
      </ScreenHeading>
      {children}
    </AuthFrame>
  )
}
