/** Acme's logo, drawn by us: a gateway between two nodes in a ring, 64 × 64, PNG. */
const png = [
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQMAAACQp+OdAAAABlBMVEX///8LelzumrA8AAAAAXRSTlMAQObYZgAAAL5JREFUeNp9',
  'kjEOgzAQBA9RuPQT/BQ/DT/NEkXKfAEpH0BKQxHlcnsOC4gEC8SA7bv1LiKXIy3t2akWh6g6O2TVl4Pa+C5pi3pANQg62YUqtkBR',
  'KdmWDMhWJGL/YPPhjTIFJdrtbx2+ylCkb1Cl94a5SnBVadqBi4qTxAYzGBIOgKYGaYSMcZF0g9THHu6A5zWcd60F2eJH91UYpZ5P',
  'wQPyyDSBttCozTqaSXtpOCNgKIyJwW1RMlzGzR/g3/gAZqq7ORdI3ZIAAAAASUVORK5CYII=',
].join('')

export function logoBytes(): Uint8Array {
  return Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
}
