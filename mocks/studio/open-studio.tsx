import '../../src/ui/styles/private.css'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { Dock } from './dock'
import type { Studio } from './studio'

/** The studio's pages, each loaded when it is visited, and its dock for every screen. */
export function openStudio(studio: Studio): { routes: RouteObject[]; dock: ComponentType } {
  const inbox: RouteObject = {
    path: '/__mock/inbox',
    async lazy() {
      const { InboxPage } = await import('./inbox-page')
      return { element: <InboxPage studio={studio} /> }
    },
  }
  const identityProvider: RouteObject = {
    path: '/__mock/idp',
    async lazy() {
      const { IdentityProviderPage } = await import('./identity-provider-page')
      return { element: <IdentityProviderPage /> }
    },
  }
  const portals: RouteObject = {
    path: '/portal',
    async lazy() {
      const { PortalsPage } = await import('./portals-page')
      return { element: <PortalsPage studio={studio} /> }
    },
  }
  const gallery: RouteObject = {
    path: '/__mock/gallery',
    async lazy() {
      const { GalleryPage } = await import('./gallery-page')
      return { element: <GalleryPage /> }
    },
  }
  const pages = [inbox, identityProvider, gallery]
  return {
    routes: studio.hasPortalList ? [...pages, portals] : pages,
    dock: function StudioDock() {
      return <Dock studio={studio} />
    },
  }
}
