const LONGEST = 80

/** A query as a sentence names it: shortened, in quotation marks unless it has some of its own. */
export function quoteQuery(query: string): string {
  const short = query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query
  return /["“”]/.test(query) ? short : `“${short}”`
}
