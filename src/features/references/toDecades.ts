/**
 * How many of the years `counted`, all of them unless said otherwise, fall into
 * each decade from the first to the last of `years`, empty ones included.
 */
export function toDecades(
  years: readonly number[],
  counted: readonly number[] = years,
): { decade: number; count: number }[] {
  if (years.length === 0) return []
  const decadeOf = (year: number) => Math.floor(year / 10) * 10
  const first = decadeOf(Math.min(...years))
  const length = (decadeOf(Math.max(...years)) - first) / 10 + 1
  return Array.from({ length }, (_, at) => {
    const decade = first + at * 10
    return { decade, count: counted.filter((year) => decadeOf(year) === decade).length }
  })
}
