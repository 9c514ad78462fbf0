import { useSearchParams } from 'react-router'

/** More than any catalog has, and what the API's own rule for numbers allows. */
const lastPage = 999_999

/** What the catalog's URL asks for, and how to ask for something else. */
export function useCatalogSearchParams() {
  const [parameters, setParameters] = useSearchParams()
  const q = parameters.get('q') ?? ''
  const page = Math.min(lastPage, Math.max(1, Math.floor(Number(parameters.get('page'))) || 1))

  return {
    q,
    page,
    /** While typing the address changes in place: Back leaves the catalog, not a letter. */
    search: (text: string) =>
      setParameters(createCatalogSearchParams(text, 1), { replace: true, preventScrollReset: true }),
    goToPage: (next: number) => setParameters(createCatalogSearchParams(q, next)),
  }
}

/** The query of a page of the catalog; what goes without saying is left out. */
export function createCatalogSearchParams(q: string, page: number): URLSearchParams {
  return new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) })
}
