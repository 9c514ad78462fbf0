type Mangle = (link: string) => string

const behindPath = (link: string, change: Mangle) => link.replace(/[#?].*$/, change)

/** What mail programs, and people who copy, make of a link: `…/verify-email#token=…&email=…`. */
export const mangledLinks: readonly (readonly [shape: string, mangle: Mangle])[] = [
  ['nothing changed', (link) => link],
  ['%23 for #', (link) => link.replace('#', '%23')],
  ['%2523 for #', (link) => link.replace('#', '%2523')],
  ['everything behind the path encoded', (link) => behindPath(link, encodeURIComponent)],
  ['a query for the fragment', (link) => link.replace('#', '?')],
  ['&amp; for &', (link) => link.replaceAll('&', '&amp;')],
  ['=3D for =', (link) => link.replaceAll('=', '=3D')],
  ['a full stop behind it', (link) => `${link}.`],
  ['> behind it', (link) => `${link}>`],
  [') behind it', (link) => `${link})`],
  ['" behind it', (link) => `${link}"`],
  ['” behind it', (link) => `${link}”`],
  ['a line break inside', (link) => link.replace(/token=.{12}/, '$&\r\n')],
  ['a space inside', (link) => link.replace(/token=.{12}/, '$& ')],
  ['a tracker behind the fragment', (link) => `${link}?utm_source=mail&utm_medium=email`],
  ['a tracker before the fragment', (link) => link.replace('#', '?utm_campaign=verify#')],
  [
    'capitals in the path',
    (link) =>
      link.replace(/\/(verify-email|reset-password|welcome)/, (path) =>
        path.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      ),
  ],
  ['the token in capitals', (link) => link.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, (token) => token.toUpperCase())],
  ['a soft hyphen inside', (link) => link.replace(/token=.{12}/, '$&\u00ad')],
  ['typeset hyphens', (link) => behindPath(link, (rest) => rest.replaceAll('-', '\u2011'))],
  ['the token alone', (link) => link.replace(/(?:&|%26)(?:amp;)?email.*$/, '')],
]
