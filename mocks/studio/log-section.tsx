import { useState, type ReactNode } from 'react'
import type { RequestLogEntry } from '../wire'
import { maskSecrets } from './mask-secrets'
import { words } from './panel-words'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'

const maxShown = 100

/** Every request against the contract, newest first. */
export function LogSection({ studio }: { readonly studio: Studio }): ReactNode {
  const log = useWorldData(studio, studio.verbs.studio.log)
  const [filter, setFilter] = useState('')
  const [onlyBad, setOnlyBad] = useState(false)
  const [secrets, setSecrets] = useState(false)
  if (log === null) return words.loading
  const wanted = log
    .filter(
      ({ path, operation, verdict }) => `${path} ${operation ?? ''}`.includes(filter) && !(onlyBad && verdict === 'ok'),
    )
    .toReversed()
  return (
    <>
      <h3>{words.log}</h3>
      <p className="mock-row">
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <label>
          <input type="checkbox" checked={onlyBad} onChange={(event) => setOnlyBad(event.target.checked)} />{' '}
          {words.onlyBad}
        </label>
        <label>
          <input type="checkbox" checked={secrets} onChange={(event) => setSecrets(event.target.checked)} />{' '}
          {words.showSecrets}
        </label>
      </p>
      <p className="mock-hint">{words.secretsHelp}</p>
      {wanted.length === 0 && <p>{words.noRequests}</p>}
      <ol className="mock-list mock-log">
        {wanted.slice(0, maxShown).map((entry) => (
          <li key={entry.id}>
            <LogItem entry={entry} secrets={secrets} />
          </li>
        ))}
      </ol>
      {wanted.length > maxShown && <p className="mock-hint">{words.more(wanted.length - maxShown)}</p>}
    </>
  )
}

function LogItem({ entry, secrets }: { readonly entry: RequestLogEntry; readonly secrets: boolean }): ReactNode {
  const { method, path, query, status, at, operation, verdict, problems, requestBody, responseBody } = entry
  const shown = (body: unknown) => {
    const value = secrets ? body : maskSecrets(body)
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  }
  return (
    <details>
      <summary>
        <span className={`mock-badge mock-${verdict}`}>{verdict}</span> {status || '✕'} {method}{' '}
        <span className="mock-path">{path}</span> <small>{at.slice(11, 19)}</small>
      </summary>
      <p>
        <code>{operation ?? '–'}</code> <small>{secrets ? query : query.replace(/=[^&]*/g, '=…')}</small>
      </p>
      {requestBody !== null && requestBody !== undefined && (
        <>
          <h4>{words.request}</h4>
          <pre>{shown(requestBody)}</pre>
        </>
      )}
      {responseBody !== null && responseBody !== undefined && (
        <>
          <h4>{words.response}</h4>
          <pre>{shown(responseBody)}</pre>
        </>
      )}
      <h4>{words.diff}</h4>
      {problems.length === 0 ? (
        <p>{words.documented}</p>
      ) : (
        <ul className="mock-diff">
          {problems.map((problem) => (
            <li key={problem}>
              <code>{problem}</code>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
