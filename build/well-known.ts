import type { Plugin } from 'vite'

/**
 * Where password managers ask for the page to change a password, and where that leads
 * (https://w3c.github.io/webappsec-change-password-url/).
 */
export const changePassword = { path: '/.well-known/change-password', target: '/forgot-password' } as const

/** Where `/.well-known/*` leads: null is 404, never the app. */
export function wellKnownRedirect(pathname: string): string | null {
  return pathname === changePassword.path ? changePassword.target : null
}

/** The same from the development server. */
export function wellKnown(): Plugin {
  return {
    name: 'well-known',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [pathname = '/'] = (request.url ?? '/').split('?', 1)
        if (!pathname.startsWith('/.well-known/')) return next()
        const target = wellKnownRedirect(pathname)
        response.writeHead(target === null ? 404 : 302, target === null ? {} : { location: target })
        response.end()
      })
    },
  }
}
