import type { Place } from '../navigation/navigation'
import type { LinkParameters } from '../paths'
import { type FirstScreenName, firstScreens } from './first-screens'

/** What a file is drawn with, and hydrated with: the same for everybody. The link's token is only not missing. */
export const drawnLink: LinkParameters = { token: '', email: null }

export function drawnPlace(name: FirstScreenName): Place {
  return { pathname: firstScreens[name].path, search: '', hash: '', state: null }
}
