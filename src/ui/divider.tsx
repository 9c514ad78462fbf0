/** A word between two ways of doing the same: "or". */
export function Divider({ children }: { children: string }) {
  return <p className="divider">{children}</p>
}
