/** When the host sent the page that a copy of this version draws others from; nothing where it did not say. */
export async function findCopyDate(base: string, version: string): Promise<Date | undefined> {
  const page = await caches.match(`${base}offline/`, {
    ignoreVary: true,
    cacheName: `survey-atlas.offline ${base} ${version}`,
  })
  const date = new Date(page?.headers.get('date') ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
