import { caddyfile } from './caddyfile'
import type { Deployment } from './deployment'
import { nginxConf } from './nginx-conf'
import { serversFolder } from './public-files'
import { headersFile, redirectsFile } from './static-host'

/** What tells servers and static hosts about a build, by file name, relative to it. */
export function serverFiles(deployment: Deployment): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(deployment),
    _redirects: redirectsFile(deployment),
    [`${serversFolder}/nginx.conf`]: nginxConf(deployment),
    [`${serversFolder}/Caddyfile`]: caddyfile(deployment),
  }
}
