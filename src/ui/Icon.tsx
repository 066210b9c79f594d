import styles from './Icon.module.css'

const DRAWINGS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  bookmark: 'M4 2h8v12l-4-3-4 3Z',
  settings: 'M2 5h6m4 0h2M2 11h2m4 0h6M10 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-4 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  menu: 'M2 4h12M2 8h12M2 12h12',
  cross: 'm3.5 3.5 9 9m0-9-9 9',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevron: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  link: 'm6.5 9.5 3-3M7 4.5l1.3-1.3a3 3 0 0 1 4.4 4.3L11.4 9M9 11.5l-1.3 1.3a3 3 0 0 1-4.4-4.3L4.6 7',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  download: 'M8 2v8m0 0L4.8 6.8M8 10l3.2-3.2M2.5 13.5h11',
  scan: 'M2 5.5V2h3.5m5 0H14v3.5m0 5V14h-3.5m-5 0H2v-3.5M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
  helix: 'M4.5 1.5c0 6.5 7 6.5 7 13m0-13c0 6.5-7 6.5-7 13M5 4h6m-6 8h6',
  hexagon: 'm8 1.7 5.5 3.1v6.4L8 14.3l-5.5-3.1V4.8ZM8 5v3.2l2.6 1.5',
  trace: 'M1.5 8.5h3L6.3 3l3 10 1.9-4.5h3.3',
} satisfies Record<string, string>

export type IconName = keyof typeof DRAWINGS

type IconProps = { name: IconName; size?: number }

/** A drawn sign. Decoration only: whatever it says must also stand in words beside it. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
