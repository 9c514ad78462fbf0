import type { ComponentProps } from 'react'
import { SearchIcon } from './deferred-icons'

export type SearchFieldProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & {
  /** Its name; shown as placeholder, since there is an icon beside it. */
  label: string
}

/** The largest control of its page. */
export function SearchField({ label, ...input }: SearchFieldProps) {
  return (
    <div className="search-box">
      <SearchIcon />
      <input type="search" enterKeyHint="search" placeholder={label} {...input} className="input" aria-label={label} />
    </div>
  )
}
