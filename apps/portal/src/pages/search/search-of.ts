import type { ItemSearch } from '../../items/queries.ts'

/** The search that an address stands for; what it does not know is left out. */
export function searchOf(params: URLSearchParams): ItemSearch {
  const q = params.get('q')?.trim().slice(0, 100)
  const organ = params.get('organ')
  const served = params.get('served')
  const theme = params.get('theme')?.slice(0, 50)
  return {
    ...(q ? { q } : {}),
    ...(organ ? { organ } : {}),
    ...(theme ? { theme } : {}),
    ...(served === 'person' || served === 'legal-person' ? { served } : {}),
  }
}

/** The address of a search, for links and for going back. */
export function addressOfSearch(search: ItemSearch): string {
  const tail = new URLSearchParams(Object.entries(search)).toString()
  return tail ? `/search?${tail}` : '/search'
}
