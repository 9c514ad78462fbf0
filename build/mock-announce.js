/*
 * A mock build's first script: `window.__mock` is there before the page has loaded, though the simulator itself comes
 * in a chunk of its own. Verbs called early wait for it; assigning the real one, once, lets them through.
 */
;(() => {
  let arrive
  const real = new Promise((resolve) => (arrive = resolve))
  const later = (group) =>
    new Proxy(
      {},
      {
        get: (_, verb) =>
          typeof verb === 'string' && verb !== 'then'
            ? (...args) => real.then((mock) => (group ? mock[group] : mock)[verb](...args))
            : undefined,
      },
    )
  const groups = ['clock', 'portals', 'developers', 'konnect', 'faults']
  const early = { ready: real.then((mock) => mock.ready) }
  for (const group of groups) early[group] = later(group)
  for (const verb of ['scenarios', 'reset', 'inbox', 'requests']) early[verb] = later()[verb]
  let current = early
  Object.defineProperty(window, '__mock', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set(mock) {
      current = mock
      arrive(mock)
    },
  })
})()
