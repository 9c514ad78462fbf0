import type { ReactNode } from 'react'
import { signUpMode } from '../../src/config/config'
import type { Overview, OverviewOrganization } from '../verbs/studio-verbs'
import { getFormText } from './get-form-text'
import { words } from './panel-words'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'

interface Props {
  readonly studio: Studio
  readonly world: Overview
}

/** Konnect's side of the control room: organizations with their plan, users, invitations, the way to sign up. */
export function OrganizationList({ studio: { verbs }, world }: Props): ReactNode {
  const { run, problem, done } = useAction()
  return (
    <>
      <h3>{words.organizations}</h3>
      <ActionResult problem={problem} done={done} />
      <ul className="mock-list">
        {world.organizations.map((organization) => (
          <li key={organization.id}>
            <b>{organization.name}</b> <small>{describeOrganization(organization).join(' · ')}</small>
            <span className="mock-row">
              {organization.subscription.trial === null && organization.subscription.chosen_at === null && (
                <button type="button" onClick={() => run(() => verbs.organizations.startTrial(organization.id))}>
                  {words.startTrial}
                </button>
              )}
              {(['plus', 'free'] as const).map((plan) => (
                <button
                  key={plan}
                  type="button"
                  disabled={organization.subscription.plan === plan}
                  onClick={() => run(() => verbs.organizations.choosePlan(organization.id, plan))}
                >
                  {plan === 'plus' ? words.choosePlus : words.chooseFree}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.users}</h3>
      <ul className="mock-list">
        {world.users.map(({ email, fullName, organization, verified, hasPassword, invited }) => (
          <li key={email}>
            <b>{email}</b>{' '}
            <small>
              {[
                fullName,
                organization,
                !verified && words.unverified,
                !hasPassword && words.noPassword,
                invited && words.invited,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <span className="mock-row">
              {!verified && (
                <button
                  type="button"
                  aria-label={`${words.verify} ${email}`}
                  onClick={() => run(() => verbs.users.verify(email))}
                >
                  {words.verify}
                </button>
              )}
              <button
                type="button"
                className="mock-secondary"
                aria-label={`${words.remove} ${email}`}
                onClick={() => run(() => verbs.users.remove(email))}
              >
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p className="mock-row">
        <label>
          {words.signUpMode}{' '}
          <select
            value={world.signUpMode}
            onChange={(event) => run(() => verbs.konnect.signUpMode(signUpMode.parse(event.target.value)))}
          >
            {signUpMode.options.map((mode) => (
              <option key={mode}>{mode}</option>
            ))}
          </select>
        </label>
        {world.signUpMode === 'access-code' && <small>{words.accessCode(world.accessCode)}</small>}
      </p>
      <form
        className="mock-fields"
        aria-label={words.invitation}
        onSubmit={(event) => {
          event.preventDefault()
          const data = new FormData(event.currentTarget)
          const [email, organization] = [getFormText(data, 'email'), getFormText(data, 'organization')]
          run(() => verbs.konnect.invite(email, organization), words.invitedNow)
        }}
      >
        <h4>{words.invitation}</h4>
        <label>
          {words.email}
          <input name="email" type="email" required autoComplete="off" />
        </label>
        <label>
          {words.organization}
          <input
            name="organization"
            required
            autoComplete="off"
            defaultValue={world.organizations[0]?.name ?? 'Acme'}
          />
        </label>
        <button type="submit">{words.invite}</button>
      </form>
    </>
  )
}

function describeOrganization({ subscription, owner, loginPath, endsAt }: OverviewOrganization): string[] {
  return [
    `${words.plan}: ${subscription.plan}`,
    endsAt === null ? words.noTrial : words.endsAt(endsAt),
    `${words.owner}: ${owner ?? words.nobody}`,
    ...(loginPath === null ? [] : [`${words.loginPath}: ${loginPath}`]),
  ]
}
