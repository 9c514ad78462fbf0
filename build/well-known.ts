import type { Plugin } from 'vite'

/** Where `/.well-known/*` leads (QUALITY.md, password managers): null is 404, never the app. */
export function wellKnownRedirect(pathname: string): string | null {
  return pathname === '/.well-known/change-password' ? '/forgot-password' : null
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
