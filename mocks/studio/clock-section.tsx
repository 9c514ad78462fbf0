import { useEffect, useState, type ReactNode } from 'react'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'
import { useWorldData } from './use-world-data'
import { words } from './panel-words'

const steps = [
  { name: words.plusMinute, by: { minutes: 1 } },
  { name: words.plusHour, by: { hours: 1 } },
  { name: words.plusDay, by: { days: 1 } },
] as const

/** The world's time; everything that depends on it follows at once. */
export function ClockSection({ studio }: { readonly studio: Studio }): ReactNode {
  const world = useWorldData(studio, studio.verbs.studio.overview)
  const { run, problem, done } = useAction()
  const now = useTickingClock(world?.now ?? null)
  if (world === null || now === null) return words.loading
  const to = (at: string) => run(() => studio.verbs.clock.to(at))
  return (
    <>
      <h3>{words.clock}</h3>
      <p className="mock-time">
        <time dateTime={now}>{now.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>
      </p>
      <p className="mock-row">
        {steps.map(({ name, by }) => (
          <button key={name} type="button" onClick={() => run(() => studio.verbs.clock.advance(by))}>
            {name}
          </button>
        ))}
      </p>
      <ActionResult problem={problem} done={done} />
      <h4>{words.trials}</h4>
      <ul className="mock-list">
        {world.organizations.map(({ id, name, noticeAt, endsAt }) => (
          <li key={id}>
            <b>{name}</b>{' '}
            {noticeAt === null || endsAt === null ? (
              <small>{words.noTrial}</small>
            ) : (
              <span className="mock-row">
                <button type="button" disabled={noticeAt <= now} onClick={() => to(noticeAt)}>
                  {words.toNotice}
                </button>
                <button type="button" disabled={endsAt <= now} onClick={() => to(endsAt)}>
                  {words.toEnd}
                </button>
                <small>{words.endsAt(endsAt)}</small>
              </span>
            )}
          </li>
        ))}
      </ul>
      <form
        className="mock-row"
        onSubmit={(event) => {
          event.preventDefault()
          const at = new FormData(event.currentTarget).get('at')
          if (typeof at === 'string') to(`${at}Z`)
        }}
      >
        <label>
          {words.anyDate}
          <input type="datetime-local" name="at" required defaultValue={now.slice(0, 16)} />
        </label>
        <button type="submit">{words.goThere}</button>
      </form>
    </>
  )
}

/** The world's clock runs at real speed: from what was read, by the time that has passed since. */
function useTickingClock(read: string | null): string | null {
  const [shown, setShown] = useState<{ readonly read: string; readonly text: string } | null>(null)
  useEffect(() => {
    if (read === null) return undefined
    const began = performance.now()
    const timer = setInterval(() => {
      setShown({ read, text: new Date(Date.parse(read) + performance.now() - began).toISOString() })
    }, 1000)
    return () => clearInterval(timer)
  }, [read])
  return shown?.read === read ? shown.text : read
}
