import type { Domain } from '#corpus/types.ts'
import { Icon } from '#ui/Icon.tsx'

/** Not among the signs of the frame: pages that name no domain need none of these. */
const DRAWINGS: Record<Domain['icon'], string> = {
  scan: 'M2 5.5V2h3.5m5 0H14v3.5m0 5V14h-3.5m-5 0H2v-3.5M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
  helix: 'M4.5 1.5c0 6.5 7 6.5 7 13m0-13c0 6.5-7 6.5-7 13M5 4h6m-6 8h6',
  hexagon: 'm8 1.7 5.5 3.1v6.4L8 14.3l-5.5-3.1V4.8ZM8 5v3.2l2.6 1.5',
  trace: 'M1.5 8.5h3L6.3 3l3 10 1.9-4.5h3.3',
}

/** The sign of a domain, which stands beside its name. */
export function DomainIcon({ domain }: { domain: Domain }) {
  return <Icon drawing={DRAWINGS[domain.icon]} />
}
