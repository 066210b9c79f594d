const LONGEST = 42

/**
 * An address in as few words as tell where it leads: the host, with the path
 * where that is short. Nothing for what is no address.
 */
export function nameAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { host, pathname } = new URL(address)
  const name = host.replace(/^www\./, '')
  const whole = name + pathname.replace(/\/$/, '')
  return pathname.split('/').filter(Boolean).length <= 3 && whole.length <= LONGEST ? whole : name
}
