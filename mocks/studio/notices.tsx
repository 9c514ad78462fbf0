import type { ReactNode } from 'react'
import { download } from './download'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'
import { words } from './panel-words'

/** Notices about the world: a link that was refused, a world that is not saved, a saved world that is broken. */
export function Notices({ studio }: { readonly studio: Studio }): ReactNode {
  const status = useWorldData(studio, studio.verbs.store.status)
  const broken = status?.broken ?? null
  return (
    <>
      {studio.refusedLink !== null && (
        <p className="mock-notice" role="status">
          {words.refusedLink(studio.refusedLink)}
        </p>
      )}
      {status?.storage === 'memory' && <p className="mock-notice">{words.inMemory}</p>}
      {broken !== null && (
        <div className="mock-notice">
          <p>{words.brokenWorld}</p>
          <p className="mock-row">
            <button type="button" onClick={() => download('broken-world.json', broken, 'application/json')}>
              {words.downloadBroken}
            </button>
            <button type="button" onClick={() => void studio.verbs.store.forgetBroken()}>
              {words.forgetBroken}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
