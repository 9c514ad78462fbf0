import type { GalleryState } from './gallery-state'
import { konnectStates } from './konnect-states'
import { portalStates } from './portal-states'

/** Every state of every screen: the gallery, the axe run, the keyboard run and the pictures are made from this list. */
export const galleryStates: readonly GalleryState[] = [...konnectStates, ...portalStates]

export function findGalleryState(id: string): GalleryState | undefined {
  return galleryStates.find((state) => state.id === id)
}

export function galleryHref(id: string): string {
  return `/__mock/gallery/${id}`
}
