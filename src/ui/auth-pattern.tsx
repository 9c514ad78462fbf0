type Point = readonly [x: number, y: number]

/** Side of the grid that everything stands on, in the drawing's units. */
const unit = 40
/** Where all paths meet, in grid squares. */
const gateway = { x: 7, y: 9 }
/** How far apart paths run outside, and how close inside the gateway. */
const spread = { in: 2, out: 2.5, slot: 0.7 }
const incoming = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
/** For each path out of the gateway: its lane, and where its service stands. */
const outgoing: readonly Point[] = [
  [-4, 19],
  [-3, 14.5],
  [-2, 12.8],
  [-1, 15.5],
  [0, 13],
  [1, 14.5],
  [2, 12.8],
  [3, 15.5],
  [4, 19],
]
/** The one path that is lit: a person's way in. */
const lit = { in: -2, out: -1, end: 15.5 }

/** Requests come from the start, pass the gateway and reach their services: the mark, drawn large. Still, and ours. */
export function AuthPattern() {
  return (
    <svg
      className="auth-pattern"
      viewBox="0 0 720 960"
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      aria-hidden="true"
    >
      <g className="pattern-paths">
        {incoming.map((lane) => (
          <path key={`in${lane}`} d={wayIn(lane)} />
        ))}
        {outgoing.map(([lane, end]) => (
          <path key={`out${lane}`} d={wayOut(lane, end)} />
        ))}
      </g>
      <g className="pattern-nodes">
        {incoming.filter(hasCaller).map((lane) => (
          <circle key={lane} cx={callerX(lane) * unit} cy={inY(lane) * unit} r="4.5" />
        ))}
        {outgoing.map(([lane, end]) => (
          <Service key={lane} at={[end, outY(lane)]} lit={lane === lit.out} />
        ))}
        <rect {...box(gateway.x - 0.6, gateway.y - 5, 1.2, 10)} rx={0.6 * unit} />
      </g>
      <g className="pattern-lit">
        <path d={wayIn(lit.in)} />
        <path d={through(lit.in, lit.out)} />
        <path d={wayOut(lit.out, lit.end)} />
        <circle cx={callerX(lit.in) * unit} cy={inY(lit.in) * unit} r="6" />
        <path
          className="upright"
          d={line(
            [
              [lit.end + 0.35, outY(lit.out)],
              [lit.end + 0.55, outY(lit.out) + 0.2],
              [lit.end + 0.9, outY(lit.out) - 0.2],
            ],
            0,
          )}
        />
      </g>
    </svg>
  )
}

/** A service: a box with the two lines of a name in it; the one that is reached has a check there. */
function Service({ at: [x, y], lit }: { at: Point; lit: boolean }) {
  const name = [`M${at([x + 0.35, y - 0.14])}h${0.5 * unit}`, `M${at([x + 0.35, y + 0.14])}h${0.3 * unit}`].join('')
  return (
    <>
      <rect data-lit={lit ? '' : undefined} {...box(x, y - 0.6, 1.2, 1.2)} rx="12" />
      {!lit && <path d={name} />}
    </>
  )
}

function box(x: number, y: number, width: number, height: number) {
  return { x: x * unit, y: y * unit, width: width * unit, height: height * unit }
}

function inY(lane: number): number {
  return gateway.y + lane * spread.in
}

function outY(lane: number): number {
  return gateway.y + lane * spread.out
}

function slotY(lane: number): number {
  return gateway.y + lane * spread.slot
}

/** Where a path on its way in turns towards the gateway. */
function bendX(lane: number): number {
  return gateway.x - 1.2 - Math.abs(inY(lane) - slotY(lane))
}

/** Callers stand in a loose row, each on the level part of its path. */
function callerX(lane: number): number {
  return 1.25 - (Math.abs(lane) % 2) * 0.5
}

function hasCaller(lane: number): boolean {
  return callerX(lane) + 0.5 < bendX(lane)
}

function wayIn(lane: number): string {
  const [from, to] = [inY(lane), slotY(lane)]
  return line(
    [
      [-6, from],
      [bendX(lane), from],
      [gateway.x - 1.2, to],
      [gateway.x - 0.6, to],
    ],
    0.6,
  )
}

function through(from: number, to: number): string {
  const { x } = gateway
  return line(
    [
      [x - 0.6, slotY(from)],
      [x, slotY(from)],
      [x, slotY(to)],
      [x + 0.6, slotY(to)],
    ],
    0.3,
  )
}

function wayOut(lane: number, end: number): string {
  const [from, to] = [slotY(lane), outY(lane)]
  const bend = gateway.x + 1.2 + Math.abs(to - from)
  return line(
    [
      [gateway.x + 0.6, from],
      [gateway.x + 1.2, from],
      [bend, to],
      [end, to],
    ],
    0.6,
  )
}

/** A path through the points, its corners rounded by `radius` grid squares. */
function line(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (!before) return `M${at(point)}`
      if (!after) return `L${at(point)}`
      return `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, after, radius))}`
    })
    .join('')
}

function toward([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const whole = Math.hypot(toX - x, toY - y)
  const part = whole === 0 ? 0 : Math.min(distance / whole, 0.5)
  return [x + (toX - x) * part, y + (toY - y) * part]
}

function at([x, y]: Point): string {
  return `${Math.round(x * unit)} ${Math.round(y * unit)}`
}
