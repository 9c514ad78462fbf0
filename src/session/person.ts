/** Who is signed in in a realm. */
export interface Person {
  /** Absent where the backend does not tell (Dev Portal). */
  readonly id?: string
  /** '' where the backend does not tell. */
  readonly email: string
  /** '' where the backend does not tell. */
  readonly fullName: string
}
