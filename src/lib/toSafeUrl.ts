/**
 * An address that is safe to put into a link: http(s) or mailto as given, a
 * bare DOI as its resolver's address. Anything else gives nothing.
 */
export function toSafeUrl(address: string): string | undefined {
  if (/^10\.\d{4,9}\/\S+$/.test(address)) return `https://doi.org/${encodeURI(address)}`
  try {
    const url = new URL(address)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
