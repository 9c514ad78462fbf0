// Part of npm run bench: what the app is compared with, built and served in the same run.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

const style = `<style>
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#111827;background:#f6f7f9}
main{max-width:26rem;margin:10vh auto;padding:2rem;background:#fff;border:1px solid #d9dde5;border-radius:16px}
h1{margin:0 0 1.5rem;font-size:1.5rem}
label{display:block;margin-bottom:1rem;font-weight:600}
input{display:block;width:100%;min-height:44px;padding:0 .75rem;border:1px solid #8a93a3;border-radius:10px;font:inherit}
button{width:100%;min-height:44px;border:0;border-radius:10px;background:#1155cb;color:#fff;font:inherit}
</style>`

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Control</title><link rel="icon" href="data:,">${style}<body>${body}`

const bare = page(`<main><h1>Sign in</h1><form method="post">
<label>Email <input type="email" name="email" autocomplete="username"></label>
<label>Password <input type="password" name="password" autocomplete="current-password"></label>
<button>Sign in</button></form></main>`)

// It works from its first commit on: React hears events at the root.
const react = `import { createElement as e, useLayoutEffect } from '${modules}/react/index.js'
import { createRoot } from '${modules}/react-dom/client.js'
function SignIn() {
  useLayoutEffect(() => { document.documentElement.dataset.hydrated = '' }, [])
  return e('main', null, e('h1', null, 'Sign in'),
    e('form', { method: 'post', onSubmit: (event) => event.preventDefault() },
      e('label', null, 'Email ', e('input', { type: 'email', name: 'email', autoComplete: 'username' })),
      e('label', null, 'Password ', e('input', { type: 'password', name: 'password', autoComplete: 'current-password' })),
      e('button', null, 'Sign in')))
}
createRoot(document.getElementById('root')).render(e(SignIn))`

/** A form of half a kilobyte, style in the page: bare at `/`, and rendered by React alone at `/react/`. */
async function buildControls(folder) {
  writeFileSync(join(folder, 'index.html'), bare)
  const source = join(folder, 'source')
  mkdirSync(source)
  writeFileSync(join(source, 'main.js'), react)
  writeFileSync(
    join(source, 'index.html'),
    page('<div id="root"></div><script type="module" src="./main.js"></script>'),
  )
  await build({
    root: source,
    base: '/react/',
    configFile: false,
    logLevel: 'error',
    // A Vite server that runs in this process has called it "development" by now, and React would be twice as large.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(folder, 'react'), modulePreload: false, target: 'es2022' },
  })
}

/** Plain HTML: our own sign-in page as anybody would write it, its style sheet linked, no script. At `/same/`. */
function writeSame(folder, dist) {
  const html = readFileSync(join(dist, 'login.html'), 'utf8')
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)
  mkdirSync(join(folder, 'same'))
  writeFileSync(join(folder, 'same/sheet.css'), style)
  writeFileSync(
    join(folder, 'same/index.html'),
    html
      .replace(/<style>[\s\S]*?<\/style>/, '<link rel="stylesheet" href="sheet.css">')
      .replace(
        /<(script|template)\b[\s\S]*?<\/\1>|<link rel="(?!stylesheet" href="sheet)[^>]*>|<link data-needed[^>]*>/g,
        '',
      ),
  )
}

const types = { '.js': 'text/javascript', '.css': 'text/css' }

/**
 * Builds and serves the controls, compressed as well as `preview` serves the app; one is made of the build in `dist`.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startControls(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-controls-'))
  await buildControls(folder)
  writeSame(folder, dist)
  const server = createServer((request, response) => {
    const path = join(folder, request.url.endsWith('/') ? `${request.url}index.html` : request.url)
    if (!existsSync(path)) return void response.writeHead(404).end()
    const content = readFileSync(path)
    const takesBrotli = (request.headers['accept-encoding'] ?? '').includes('br')
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'text/html',
      ...(takesBrotli && { 'content-encoding': 'br' }),
    })
    response.end(takesBrotli ? brotliCompressSync(content) : content)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}
