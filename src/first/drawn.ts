import type { Place } from '../navigation/navigation'
import type { LinkParameters } from '../paths'
import { type FirstScreenName, firstScreens } from './first-screens'

/** What a file is drawn with, and hydrated with: the same for everybody. A link's token is there, but nobody's. */
export const drawnLink: LinkParameters = { token: '00000000-0000-0000-0000-000000000000', email: null }

export function drawnPlace(name: FirstScreenName): Place {
  return { pathname: firstScreens[name].path, search: '', hash: '', key: 'default', state: null, isDrawn: true }
}
