/** What the inline script of a page (start/before-paint.ts) and the app look for in an address. */

/** The screens that e-mails link to, with what mail programs append. */
export const emailLinkPath =
  /^(\/portal\/[^/]+)?\/(login|verify-email|reset-password|welcome|forgot-password)(\/?|\/?[^\w/-].*)$/i

/** A token's shape. */
export const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
