import { useEffect, useRef, useState } from 'react'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { SearchField } from '../../ui/search-field'

/** Long enough that a word is one question, short enough that it feels live. In ms. */
const debounceMs = 200

/** The search field: what is typed shows at once, and is asked for when the typing pauses. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = usePrivateI18n()
  const [typed, setTyped] = useState(value)
  const [searched, setSearched] = useState(value)
  const [lastValue, setLastValue] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // The address follows what is asked for, perhaps late; when it says something else, it changed by other means: Back, a
  // link, "Clear search".
  if (value !== lastValue) {
    setLastValue(value)
    if (value !== searched) {
      setSearched(value)
      setTyped(value)
    }
  }

  function search(text: string) {
    clearTimeout(timer.current)
    setSearched(text.trim())
    onSearch(text.trim())
  }

  function type(text: string, isComposing: boolean) {
    setTyped(text)
    clearTimeout(timer.current)
    // What an input method shows on the way to a word is no question yet.
    if (!isComposing) timer.current = setTimeout(() => search(text), debounceMs)
  }

  return (
    <form
      role="search"
      className="catalog-search"
      onSubmit={(event) => {
        event.preventDefault()
        search(typed)
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
