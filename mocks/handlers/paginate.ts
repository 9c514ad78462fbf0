interface PageQuery {
  readonly 'page[size]'?: string
  readonly 'page[number]'?: string
}

/** One page of a list, in the published shape: 10 a page unless asked, 100 at most. */
export function paginate<Item>(items: readonly Item[], query: PageQuery) {
  const size = Math.min(Number(query['page[size]'] ?? 10), 100)
  const number = Number(query['page[number]'] ?? 1)
  return {
    meta: { page: { number, size, total: items.length } },
    data: items.slice((number - 1) * size, number * size),
  }
}
