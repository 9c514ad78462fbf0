/** A word between two alternatives: "or". */
export function Divider({ children }: { children: string }) {
  return <p className="divider">{children}</p>
}
