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
} satisfies Record<string, string>

export type IconName = keyof typeof DRAWINGS

type IconProps = ({ name: IconName; drawing?: never } | { name?: never; drawing: string }) & { size?: number }

/** A drawn sign, one of these or another of the same size. Decoration only: whatever it says must also stand in words beside it. */
export function Icon({ name, drawing = name && DRAWINGS[name], size = 16 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
      <path d={drawing} />
    </svg>
  )
}
