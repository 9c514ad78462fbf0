import { useEffect, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { locales, nameOf } from '../../src/i18n/locale'
import { galleryStates } from '../gallery/gallery-states'
import { GalleryFrame, type GalleryView } from './gallery-frame'
import './studio.css'
import './gallery.css'
import { words } from './panel-words'

const widths = [320, 390, 768, 1280] as const
const scales = { '': '100 %', half: '50 %' } as const
const directions = ['own', 'ltr', 'rtl'] as const
/** Each frame is a whole app: a few at a time. */
const initialCount = 6

/** `/__mock/gallery`: every state of every screen, live. Its choices are its address. */
export function GalleryPage(): ReactNode {
  const [parameters, setParameters] = useSearchParams()
  const [all, setAll] = useState('')
  const view = viewOf(parameters)
  const search = parameters.get('q') ?? ''
  const realm = parameters.get('realm') ?? ''
  const shown = galleryStates.filter((state) => (!realm || state.realm === realm) && matches(state, search))
  const visible = all === parameters.toString() ? shown : shown.slice(0, initialCount)
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(parameters)
    if (value) next.set(name, value)
    else next.delete(name)
    setParameters(next, { replace: true })
  }

  useEffect(() => {
    document.title = words.galleryTitle
  }, [])

  return (
    <main className="mock-page">
      <h1>{words.galleryTitle}</h1>
      <p>
        {words.galleryIntro(galleryStates.length)} <a href="/">{words.back}</a>
      </p>
      <div className="mock-row mock-choices">
        <label>
          {words.search}
          <input type="search" value={search} onChange={(event) => choose('q', event.target.value)} />
        </label>
        <Choice
          name={words.realm}
          value={realm}
          options={{ '': words.bothRealms, ...words.realmNames }}
          onChange={(value) => choose('realm', value)}
        />
        <Choice
          name={words.width}
          value={String(view.width)}
          options={Object.fromEntries(widths.map((width) => [width, `${width} px`]))}
          onChange={(value) => choose('width', value)}
        />
        <Choice
          name={words.theme}
          value={view.theme}
          options={words.themes}
          onChange={(value) => choose('theme', value)}
        />
        <Choice
          name={words.direction}
          value={view.dir}
          options={words.directions}
          onChange={(value) => choose('dir', value)}
        />
        <Choice
          name={words.locale}
          value={view.locale}
          options={Object.fromEntries(locales.map((locale) => [locale, `${nameOf(locale)} (${locale})`]))}
          onChange={(value) => choose('locale', value)}
        />
        <Choice
          name={words.scale}
          value={parameters.get('scale') === 'half' ? 'half' : ''}
          options={scales}
          onChange={(value) => choose('scale', value)}
        />
        <span role="status">{words.shown(shown.length)}</span>
      </div>
      <nav aria-label={words.states}>
        <ul className="mock-states">
          {screensOf(shown).map(([screen, count]) => (
            <li key={screen}>
              <button
                type="button"
                aria-pressed={search === screen}
                onClick={() => choose('q', search === screen ? '' : screen)}
              >
                {screen} <small>{count}</small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <ul className={parameters.get('scale') === 'half' ? 'mock-frames mock-half' : 'mock-frames'}>
        {visible.map((state) => (
          <GalleryFrame key={`${state.id} ${JSON.stringify(view)}`} state={state} view={view} />
        ))}
      </ul>
      {visible.length < shown.length && (
        <p>
          <button type="button" onClick={() => setAll(parameters.toString())}>
            {words.showAll(shown.length)}
          </button>
        </p>
      )}
    </main>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
  readonly onChange: (value: string) => void
}

function Choice({ name, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function viewOf(parameters: URLSearchParams): GalleryView {
  const width = Number(parameters.get('width'))
  return {
    width: widths.find((each) => each === width) ?? 390,
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
    dir: directions.find((dir) => dir === parameters.get('dir')) ?? 'own',
    locale: locales.find((locale) => locale === parameters.get('locale')) ?? 'en',
  }
}

function matches({ id, screen, title }: (typeof galleryStates)[number], search: string): boolean {
  const text = `${id} ${screen} ${title}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function screensOf(states: typeof galleryStates): [screen: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { screen } of states) counts.set(screen, (counts.get(screen) ?? 0) + 1)
  return [...counts]
}
