import { useState, type ReactNode } from 'react'
import { formatDuration } from '../rules/time-spec'
import type { Overview } from '../verbs/studio-verbs'
import { copyText } from './copy-text'
import { download } from './download'
import { getFormText } from './get-form-text'
import { words } from './panel-words'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'
import { useWorldData } from './use-world-data'

/** More than any session of a day. Bytes. */
const maxFileBytes = 20_000_000

/** Starting worlds, the link to a state, and repros. */
export function ScenariosSection({ studio }: { readonly studio: Studio }): ReactNode {
  const { verbs } = studio
  const world = useWorldData(studio, verbs.studio.overview)
  const scenarios = useWorldData(studio, verbs.scenarios)
  const { run, problem, done } = useAction()
  if (world === null || scenarios === null) return words.loading
  return (
    <>
      <h3>{words.world}</h3>
      <p>
        <b>{world.scenario}</b> · {world.title} · {words.seed} <code>{world.seed}</code>
      </p>
      <ActionResult problem={problem} done={done} />
      <form
        className="mock-fields"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const text = (name: string) => getFormText(form, name) || undefined
          run(() => verbs.open({ scenario: text('scenario'), at: text('at'), faults: text('faults') }), words.started)
        }}
      >
        <h4>{words.startWorld}</h4>
        <label>
          {words.scenario}
          <select name="scenario" defaultValue={world.scenario}>
            {scenarios.map(({ name, title }) => (
              <option key={name} value={name}>
                {name} · {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.startAt}
          <input name="at" autoComplete="off" spellCheck={false} />
        </label>
        <label>
          {words.withFaults}
          <input name="faults" autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit">{words.start}</button>
      </form>
      <StateLink world={world} />
      <h3>{words.repro}</h3>
      <p className="mock-hint">{words.reproHelp}</p>
      <p className="mock-row">
        <button
          type="button"
          onClick={() =>
            run(async () => {
              const repro = await verbs.repro.export()
              download(`repro-${world.scenario}.json`, JSON.stringify(repro, null, 2), 'application/json')
            }, words.exported)
          }
        >
          {words.exportRepro}
        </button>
        <label>
          {words.importRepro}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) run(() => importFile(studio, file), words.imported)
            }}
          />
        </label>
      </p>
    </>
  )
}

/** Throws in words, and changes nothing then. */
async function importFile({ verbs }: Studio, file: File): Promise<void> {
  if (file.size > maxFileBytes) throw new Error(words.tooLarge)
  const text = await file.text().catch(() => {
    throw new Error(words.unreadable)
  })
  await verbs.repro.import(text)
}

function StateLink({ world }: { readonly world: Overview }): ReactNode {
  const [copied, setCopied] = useState<string | null>(null)
  const link = stateLink(world, new URL(window.location.href))
  return (
    <>
      <h3>{words.stateLink}</h3>
      <p className="mock-link">
        <a href={link}>{link}</a>
      </p>
      <p className="mock-row">
        <button
          type="button"
          onClick={() => void copyText(link).then((done) => setCopied(done ? words.copied : words.notCopied))}
        >
          {words.copyLink}
        </button>
        {copied !== null && <span role="status">{copied}</span>}
      </p>
    </>
  )
}

/** This address, the world it is seen in, how far its time has gone, and the faults in force. */
function stateLink({ scenario, began, now, faults }: Overview, address: URL): string {
  const link = new URL(address.pathname + address.search, address)
  link.searchParams.set('scenario', scenario)
  const elapsed = Date.parse(now) - Date.parse(began)
  // A difference of less than a minute is the time the page has been open, so it is left out.
  if (elapsed >= 60_000) link.searchParams.set('at', formatDuration(elapsed))
  const text = faults.map((fault) => fault.text)
  if (text.length > 0) link.searchParams.set('faults', text.join(','))
  return link.href
}
