/**
 * What can be asked of a page that its HTML does not know: a part of it, by a
 * query, which for some pages only the search finds, or the reader's own list.
 */
export type Asks = 'query' | 'search' | 'own'
