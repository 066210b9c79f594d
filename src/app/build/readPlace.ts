/** Where a site is published, as the variables of the build say. */
type Place = { base: string; site: string }

/**
 * The place as it is given, with `site` as an origin. Throws, in words for
 * whoever builds, where the addresses in the pages would be wrong.
 */
export function readPlace({ base, site }: Place): Place {
  if (!/^\/(?:[^/\s]+\/)*$/.test(base)) {
    throw new Error(`BASE_PATH is a path with a slash at both ends, such as /survey/, and not “${base}”.`)
  }
  const url = URL.canParse(site) ? new URL(site) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is an address such as https://you.github.io, and not “${site}”.`)
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL says the host alone, as ${url.origin} does; what comes after it in “${site}” belongs into BASE_PATH.`,
    )
  }
  return { base, site: url.origin }
}
