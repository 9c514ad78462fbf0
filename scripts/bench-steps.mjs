// Part of npm run bench: what each further screen loads beyond what is there already.
import { fetchSize } from './bench-load.mjs'
import { kB } from './bench-numbers.mjs'

const password = 'Passw0rd!'

async function signIn(tab, email, button) {
  await tab.getByLabel('Email', { exact: true }).fill(email)
  await tab.getByLabel('Password', { exact: true }).fill(password)
  await tab.getByRole('button', { name: button, exact: true }).click()
}

const link = (name) => (tab) => tab.getByRole('main').getByRole('link', { name, exact: true }).first().click()

/** From a public screen on, step by step as a person goes. */
const journeys = [
  {
    from: '/login',
    steps: [
      { to: '/ (home)', go: (tab) => signIn(tab, 'ada@acme.test', 'Sign in'), heading: /Welcome/ },
      { to: '/plan', go: link('Manage plan'), heading: 'Your plan' },
      {
        to: '/account',
        async go(tab) {
          await tab.getByRole('button', { name: /^Account/ }).click()
          await tab.getByRole('link', { name: 'Your account', exact: true }).click()
        },
        heading: 'Your account',
      },
    ],
  },
  {
    from: '/login',
    steps: [
      { to: '/register', go: link('Sign up'), heading: 'Create your Konnect account' },
      { to: '/forgot-password', go: toForgot, heading: 'Forgot your password?' },
    ],
  },
  {
    from: '/portal/acme/login',
    steps: [
      { to: '/portal/acme (catalog)', go: (tab) => signIn(tab, 'dev@acme.test', 'Log in'), heading: 'APIs' },
      { to: '/portal/acme/apis/…', go: (tab) => tab.locator('.api-card a').first().click(), heading: /./ },
    ],
  },
  {
    from: '/portal/acme/login',
    steps: [{ to: '/portal/acme/register', go: link('Sign Up'), heading: 'Create a developer account' }],
  },
]

async function toForgot(tab) {
  await link('Sign in')(tab)
  await link('Forgot your password?')(tab)
}

/** Scripts and style sheets of each step, gzip -9, beside what was there when the network was quiet. */
export async function benchSteps(browser, { app }) {
  const rows = []
  for (const { from, steps } of journeys) {
    const context = await browser.newContext({ locale: 'en-US' })
    const tab = await context.newPage()
    await tab.goto(app + from)
    await tab.waitForLoadState('networkidle')
    let there = await loadedFiles(tab)
    for (const { to, go, heading } of steps) {
      await go(tab)
      await tab.getByRole('heading', { level: 1, name: heading }).waitFor()
      await tab.waitForLoadState('networkidle')
      const now = await loadedFiles(tab)
      const more = now.filter((url) => !there.includes(url))
      let bytes = 0
      for (const url of more) bytes += (await fetchSize(url)).gz
      const files = more.map((url) => new URL(url).pathname.replace('/assets/', ''))
      rows.push({ from, to, moreKb: kB(bytes), files })
      there = now
    }
    await context.close()
  }
  return rows
}

function loadedFiles(tab) {
  return tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.(?:js|css)$/.test(new URL(name).pathname)),
  )
}
