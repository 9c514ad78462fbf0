import { useEffect, useRef, useState } from 'react'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { SearchField } from '../../ui/search-field'

/** Long enough that a word is one request, short enough to feel immediate. In ms. */
const debounceMs = 200

/** The search field. Input shows at once, and the search starts when the typing pauses. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = usePrivateI18n()
  const [typed, setTyped] = useState(value)
  const [searched, setSearched] = useState(value)
  const [lastValue, setLastValue] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // The address follows the search, perhaps late. If it differs, it was changed by something else: Back, a
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
    // Text that an input method is still composing is not searched.
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
