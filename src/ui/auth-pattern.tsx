/** Placeholder. */
export function AuthPattern() {
  return <svg className="auth-pattern" viewBox="0 0 720 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true" />
}
