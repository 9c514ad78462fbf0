/** Patterns of e-mail links, for the inline script of a page (prerender/before-paint.ts) and the app. */

/** The screens that e-mails link to, with what mail programs append. */
export const emailLinkPath =
  /^(\/portal\/[^/]+)?\/(login|verify-email|reset-password|welcome|forgot-password)(\/?|\/?[^\w/-].*)$/i

/** Pattern of a token. */
export const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
