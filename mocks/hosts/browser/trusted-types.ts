export interface StudioTrust {
  /** E-mails, which are shown in frames that run no scripts. */
  html(text: string): string
  /** The address of our own service worker, and no other. */
  workerUrl(): string
}

const workerUrl = '/mockServiceWorker.js'

/** The mock build's one named policy (`mock-studio`); browsers without Trusted Types take the strings as they are. */
export function createStudioTrust(): StudioTrust {
  const rules = {
    createHTML: (text: string) => text,
    createScriptURL: (url: string) => {
      if (url !== workerUrl) throw new TypeError('not the mock worker')
      return url
    },
  }
  const policy = window.trustedTypes?.createPolicy('mock-studio', rules) ?? rules
  return { html: (text) => policy.createHTML(text), workerUrl: () => policy.createScriptURL(workerUrl) }
}
