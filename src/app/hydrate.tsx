import { type ReactNode, StrictMode } from 'react'
import { type HydrationOptions, hydrateRoot, type Root } from 'react-dom/client'
import { keepEarlyInput } from '../account/early-input'

/** Makes a drawn page React's; what was typed into it stays. */
export function hydrate(container: HTMLElement, element: ReactNode, options?: HydrationOptions): Root {
  keepEarlyInput(container)
  return hydrateRoot(container, <StrictMode>{element}</StrictMode>, {
    ...options,
    // Extensions and translators change the page before React has it, which then renders it anew: no failure to report.
    onRecoverableError: (error) => console.error(error),
  })
}
