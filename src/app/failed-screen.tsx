import { useEffect, useRef, useState } from 'react'
import { useRouteError } from 'react-router'
import { useI18n } from '../i18n/all-words'
import { Button } from '../ui/button'
import { ServiceDownDrawing } from '../ui/drawings'
import { Spinner } from '../ui/spinner'
import { loadAnew } from './load-anew'
import { MissingPart } from './load-part'
import { PlainScreen } from './plain-screen'
import { newReference, reportError } from './report'
import { useOnline } from './use-online'

/** The same, for a route. */
export function RouteFailedScreen() {
  return <FailedScreen error={useRouteError()} />
}

/** Our own failure: a render error, or a part of the app that is gone after a deployment, which a new page load may have. */
export function FailedScreen({ error, face }: { error: unknown; face?: 'konnect' }) {
  const { t } = useI18n()
  const online = useOnline()
  const [mayHelp, setMayHelp] = useState(online && error instanceof MissingPart)

  useEffect(() => {
    if (mayHelp) void loadAnew().then(setMayHelp)
  }, [mayHelp])

  if (mayHelp) return <PlainScreen face={face} title={t('screen.loading')} picture={<Spinner />} />
  return <FailureScreen error={error} online={online} face={face} />
}

function FailureScreen({ error, online, face }: { error: unknown; online: boolean; face?: 'konnect' }) {
  const { t } = useI18n()
  const [reference] = useState(newReference)
  const wasOffline = useRef(!online)

  useEffect(() => {
    if (!wasOffline.current) reportError(error, reference)
  }, [error, reference])

  // It failed for want of a network: with the network it goes on by itself.
  useEffect(() => {
    if (wasOffline.current && online) window.location.reload()
  }, [online])

  return (
    <PlainScreen
      face={face}
      title={online ? t('failed.title') : t('failed.offline')}
      text={online ? t('failed.text') : t('failed.offline.text')}
      picture={<ServiceDownDrawing />}
    >
      <Button wide onClick={() => window.location.reload()}>
        {t('screen.try-again')}
      </Button>
      {online && <p className="text-sm">{t('problem.reference', { instance: reference })}</p>}
    </PlainScreen>
  )
}
