/** Where the service worker is served: a fixed name at the root, so that it reaches every page. */
export const workerFile = '/sw.js'
