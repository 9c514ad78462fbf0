import { useState, type ReactNode } from 'react'
import { endpoints } from '../../src/contract/endpoints'
import { listProblemCodes } from '../rules/fault-for-problem'
import { words } from './panel-words'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'
import { useWorldData } from './use-world-data'

const quickFaults = [
  { name: words.offline, text: 'all=offline' },
  { name: words.slow, text: 'all=slow-3000' },
  { name: words.unsteady, text: 'all=503:p33,all=slow-200~3800' },
] as const

const delays = ['slow-3000', 'slow-10000'] as const

/** Faults: set, seen, cleared in one press. */
export function NetworkSection({ studio }: { readonly studio: Studio }): ReactNode {
  const { verbs } = studio
  const world = useWorldData(studio, verbs.studio.overview)
  const { run, problem, done } = useAction()
  if (world === null) return words.loading
  const text = world.faults.map((fault) => fault.text).join(',')
  const write = (next: string) => run(() => verbs.faults.write(next))
  return (
    <>
      <h3>{words.faults}</h3>
      {world.faults.length === 0 && <p>{words.noFaults}</p>}
      <ol className="mock-list">
        {world.faults.map((fault, index) => (
          // A rule has no id, and the same one may stand twice.
          <li key={index}>
            <code>{fault.text}</code>{' '}
            {fault.times !== undefined && <small>{fault.times > 0 ? words.left(fault.times) : words.usedUp}</small>}
          </li>
        ))}
      </ol>
      <p className="mock-row">
        <button type="button" disabled={world.faults.length === 0} onClick={() => run(() => verbs.faults.clear())}>
          {words.clearFaults}
        </button>
      </p>
      <ActionResult problem={problem} done={done} />
      <h4>{words.quickFaults}</h4>
      <p className="mock-row">
        {quickFaults.map((each) => (
          <button key={each.name} type="button" onClick={() => write(each.text)}>
            {each.name}
          </button>
        ))}
      </p>
      <FaultForm onAdd={(added) => write(isJson(text) ? added : [added, text].filter(Boolean).join(','))} />
      <form
        key={text}
        className="mock-fields"
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('text')
          write(typeof typed === 'string' ? typed : '')
        }}
      >
        <label>
          {words.faultText}
          <input name="text" defaultValue={text} autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit">{words.applyText}</button>
      </form>
      <p className="mock-hint">{words.seeded(world.seed)}</p>
    </>
  )
}

/** Rules that only code can write have no short text; they are replaced, not joined. */
function isJson(text: string): boolean {
  return text.includes('[')
}

function FaultForm({ onAdd }: { readonly onAdd: (text: string) => void }): ReactNode {
  const [operation, setOperation] = useState('all')
  const endpoint = endpoints.find(({ id }) => id === operation)
  const codes = endpoint ? listProblemCodes(endpoint).filter((code) => code !== 'network') : []
  return (
    <form
      className="mock-fields"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const value = (name: string) => {
          const each = data.get(name)
          return typeof each === 'string' ? each.trim() : ''
        }
        const chance = value('chance') && value('chance') !== '100' ? `:p${value('chance')}` : ''
        onAdd(`${operation}=${value('answer')}${chance}${value('times') && `:${value('times')}`}`)
      }}
    >
      <h4>{words.addFault}</h4>
      <label>
        {words.operation}
        <select value={operation} onChange={(event) => setOperation(event.target.value)}>
          <option value="all">{words.anyOperation}</option>
          {endpoints.map(({ id, method, path }) => (
            <option key={id} value={id}>
              {id} · {method} {path}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.answer}
        <select name="answer">
          {codes.map((code) => (
            <option key={code}>{code}</option>
          ))}
          {!endpoint && ['500', '503', '429'].map((status) => <option key={status}>{status}</option>)}
          {Object.entries(words.answers).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {delays.map((delay) => (
            <option key={delay} value={delay}>
              {words.delay(Number(delay.slice(5)))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.times}
        <input name="times" type="number" min={1} defaultValue={1} />
      </label>
      <label>
        {words.chance}
        <input name="chance" type="number" min={1} max={100} defaultValue={100} />
      </label>
      <button type="submit">{words.add}</button>
    </form>
  )
}
