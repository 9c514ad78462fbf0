import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/private-words'
import { SearchField } from '../../ui/search-field'

/** Long enough that a word is one question, short enough that it feels live. In ms. */
const pauseMs = 200

/** The search field: what is typed shows at once, and is asked for when the typing pauses. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = useI18n()
  const [typed, setTyped] = useState(value)
  const [asked, setAsked] = useState(value)
  const [seen, setSeen] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // The address follows what is asked for, perhaps late; when it says something else, it changed by other means: Back, a
  // link, "Clear search".
  if (value !== seen) {
    setSeen(value)
    if (value !== asked) {
      setAsked(value)
      setTyped(value)
    }
  }

  function ask(text: string) {
    clearTimeout(timer.current)
    setAsked(text.trim())
    onSearch(text.trim())
  }

  function type(text: string, isComposing: boolean) {
    setTyped(text)
    clearTimeout(timer.current)
    // What an input method shows on the way to a word is no question yet.
    if (!isComposing) timer.current = setTimeout(() => ask(text), pauseMs)
  }

  return (
    <form
      role="search"
      className="catalog-search"
      onSubmit={(event) => {
        event.preventDefault()
        ask(typed)
      }}
    >
      <SearchField
        id="catalog-search"
        name="q"
        label={t('portal.catalog.search')}
        autoComplete="off"
        value={typed}
        onChange={({ target, nativeEvent }) =>
          type(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
        }
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
      />
    </form>
  )
}
