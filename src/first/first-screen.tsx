import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { LinkMemoryProvider } from '../account/link-memory'
import { FocusOnArrival } from '../account/screen-heading'
import { SiteProvider } from '../account/site'
import { useTabs } from '../app/use-tabs'
import { OfflineNotice } from '../app/offline-notice'
import { ConfigProvider } from '../config/config-context'
import type { AppConfig } from '../config/config'
import { SignUpModeProvider } from '../config/sign-up-mode'
import { I18nRoot, useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'
import { type FirstPassword, FirstPasswordProvider } from '../konnect/first-password'
import { type Navigation, NavigationProvider, type Place } from '../navigation/navigation'
import type { LinkParameters } from '../paths'
import { type RealmContext, RealmProvider } from '../session/realm-context'
import { LiveRegions } from '../ui/live-regions'

/** What the screen hands on when the app takes over from it. */
export interface Held {
  readonly i18n: I18n
  readonly link: LinkParameters
  readonly firstPassword: FirstPassword | null
}

export type Listener = (step: { readonly place: Place; readonly link?: LinkParameters }) => void

export interface FirstScreenProps {
  readonly screen: ComponentType
  readonly config: AppConfig
  readonly context: RealmContext
  /** The language that the page was drawn in. */
  readonly i18n: I18n
  /** The language to change to as soon as it is there. */
  readonly locale: Locale
  /** As the page was drawn: the same for everybody. */
  readonly place: Place
  readonly link: LinkParameters
  readonly go: Navigation['go']
  /** Tells, once the screen is alive, what its address really is and carries; later, where its own steps have led to. */
  readonly follow: (listener: Listener) => () => void
  readonly hold: (held: Partial<Held>) => void
}

/** One screen of Konnect without router and cache: what stands, and works, before the rest of the app is loaded. */
export function FirstScreen({ screen: Screen, config, context, i18n, locale, ...steps }: FirstScreenProps) {
  return (
    <I18nRoot first={i18n} next={locale}>
      <ConfigProvider config={config}>
        <LiveRegions>
          <FocusOnArrival>
            <RealmProvider value={context}>
              <SignUpModeProvider store={undefined}>
                <FirstPasswordProvider onKeep={(firstPassword) => steps.hold({ firstPassword })}>
                  <Steps {...steps} context={context}>
                    <Screen />
                  </Steps>
                </FirstPasswordProvider>
              </SignUpModeProvider>
            </RealmProvider>
          </FocusOnArrival>
          <OfflineNotice />
        </LiveRegions>
      </ConfigProvider>
    </I18nRoot>
  )
}

type StepsProps = Pick<FirstScreenProps, 'place' | 'link' | 'go' | 'follow' | 'hold' | 'context'> & {
  children: ReactNode
}

/** Where this screen is, what its link carried, and how it goes on. */
function Steps({ place: drawn, link: drawnLink, go, follow, hold, context, children }: StepsProps) {
  const { t, locale, dir } = useI18n()
  const [place, setPlace] = useState(drawn)
  const [link, setLink] = useState(drawnLink)
  useTabs(context)
  useEffect(
    () =>
      follow((step) => {
        setPlace(step.place)
        if (step.link) setLink(step.link)
      }),
    [follow],
  )
  useEffect(() => hold({ i18n: { t, locale, dir } }), [hold, t, locale, dir])

  function forget() {
    hold({ link: nothing })
    setLink(nothing)
  }

  return (
    <NavigationProvider value={{ place, go }}>
      <LinkMemoryProvider value={{ ...link, forget }}>
        <SiteProvider site={{ name: t('konnect.name') }}>{children}</SiteProvider>
      </LinkMemoryProvider>
    </NavigationProvider>
  )
}

const nothing: LinkParameters = { token: null, email: null }
