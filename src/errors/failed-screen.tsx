import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { ChunkLoadError } from '../loading/chunk'
import { reload, reloadOnce } from '../loading/document'
import { Button } from '../ui/button'
import { ServiceDownDrawing } from '../ui/drawings'
import { Spinner } from '../ui/spinner'
import { StandaloneScreen } from './standalone-screen'
import { newReference, reportError } from './report'
import { useReconnect, useOnline } from './use-online'

/** Our own failure: a render error, or a chunk that a deployment has removed, which a reload may fix. */
export function FailedScreen({ error, realm }: { error: unknown; realm?: 'konnect' }) {
  const { t } = useI18n()
  const online = useOnline()
  const [isReloading, setReloading] = useState(online && error instanceof ChunkLoadError)

  useEffect(() => {
    if (isReloading) void reloadOnce().then(setReloading)
  }, [isReloading])

  if (isReloading) return <StandaloneScreen realm={realm} title={t('shared.loading')} picture={<Spinner />} />
  return <FailureReport error={error} realm={realm} />
}

function FailureReport({ error, realm }: { error: unknown; realm?: 'konnect' }) {
  const { t } = useI18n()
  const [reference] = useState(newReference)
  // It failed without a network, so it is tried again when the network is back.
  const { online, wasOffline } = useReconnect(reload)

  useEffect(() => {
    if (!wasOffline) reportError(error, reference)
  }, [error, reference, wasOffline])

  return (
    <StandaloneScreen
      realm={realm}
      title={online ? t('shared.failed.title') : t('shared.failed.offline')}
      text={online ? t('shared.failed.text') : t('shared.failed.offline.text')}
      picture={<ServiceDownDrawing />}
    >
      <Button wide onClick={reload}>
        {t('shared.tryAgain')}
      </Button>
      {online && <p className="text-sm">{t('shared.problem.reference', { instance: reference })}</p>}
    </StandaloneScreen>
  )
}
