import { expect, test } from 'vitest'
import { createDocuments } from '../../build/documents'
import { screensOf } from '../../src/screens'

/** A row of the table as one line: who may see the screen, and what else routes and documents depend on. */
function lines(realm: 'konnect' | 'portal'): string[] {
  return screensOf(realm).map(([name, { path, access, module, aliasOf, ...flags }]) =>
    [path, name, access, aliasOf ? `alias of ${aliasOf}` : module, ...Object.keys(flags)].join(' | '),
  )
}

test('every screen of Konnect', () => {
  expect(lines('konnect')).toMatchInlineSnapshot(`
    [
      "/ | home | private | konnect/home/home-screen.tsx",
      "/plan | plan | private | konnect/plan/plan-screen.tsx",
      "/account | account | private | konnect/account/account-screen.tsx",
      "/login | signIn | public | konnect/sign-in/sign-in-screen.tsx | prerendered",
      "/login/:organizationLoginPath | organizationSignIn | public | konnect/sign-in/organization-sign-in-screen.tsx",
      "/register | signUp | public | konnect/sign-up/sign-up-screen.tsx | prerendered",
      "/verify-email | verifyEmail | any | konnect/verify-email/verify-email-screen.tsx | prerendered | needsToken",
      "/welcome | welcome | any | konnect/welcome/welcome-screen.tsx | prerendered | needsToken",
      "/forgot-password | forgotPassword | any | recovery/forgot-password-screen.tsx | prerendered",
      "/reset-password | resetPassword | any | recovery/reset-password-screen.tsx | prerendered | needsToken",
    ]
  `)
})

test('every screen of a Dev Portal', () => {
  expect(lines('portal')).toMatchInlineSnapshot(`
    [
      "/ | home | private | portal/catalog/catalog-screen.tsx",
      "/catalog | catalog | private | alias of /",
      "/apis/:idOrSlug | api | private | portal/catalog/api-screen.tsx",
      "/login | signIn | public | portal/sign-in/sign-in-screen.tsx | prerendered",
      "/login/sso | signInSso | public | portal/sign-in/sso-start-screen.tsx | needsSso",
      "/register | signUp | public | portal/sign-up/sign-up-screen.tsx | prerendered | needsPasswords",
      "/verify-email | verifyEmail | any | portal/verify-email/verify-email-screen.tsx | prerendered | needsToken | needsPasswords",
      "/forgot-password | forgotPassword | any | recovery/forgot-password-screen.tsx | prerendered | needsPasswords",
      "/reset-password | resetPassword | any | recovery/reset-password-screen.tsx | prerendered | needsToken | needsPasswords",
      "/status | status | public | portal/status/status-screen.tsx",
    ]
  `)
})

test.each(['both', 'konnect', 'portal'] as const)('the document of every path, realm=%s', (realm) => {
  const { routes } = createDocuments(realm, () => true)
  expect(routes.map(({ pattern, file }) => `${pattern} ${file}`)).toMatchSnapshot()
})
