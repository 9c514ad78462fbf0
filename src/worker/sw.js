// The service worker of production builds: build/offline-worker.ts makes dist/sw.js of it.
import { startWorker } from './worker.ts'

startWorker(self, __BUILD__)
