export function logIn(base: string, slug: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${base}/portal/${slug}/api/v3/developer/authenticate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ username: 'dev@acme.test', password: 'Passw0rd!' }),
  })
}

/** Who is logged in, with the cookies of `Set-Cookie` lines; sends them whatever their path. */
export function me(base: string, slug: string, setCookies: readonly string[]): Promise<Response> {
  const cookie = setCookies.map((line) => line.split(';', 1)[0]).join('; ')
  return fetch(`${base}/portal/${slug}/api/v3/developer/me`, { headers: { cookie } })
}
