import { useId } from 'react'
import styles from './EraStrip.module.css'
import { Hatch } from './Hatch.tsx'
import type { PlacedStrip } from './layoutEraStrip.ts'

/** The bands that someone dated as one path: whole pages are small, and each band would be an element or two. */
const outline = (bands: PlacedStrip['bands'], dated: 'survey' | 'editors') =>
  bands
    .filter(({ by }) => by === dated)
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
    .join('')

/** What a strip of eras draws besides its works: bands, axis, words and the marked year. */
export function StripInside({ strip }: { strip: PlacedStrip }) {
  const hatch = useId()
  const { width, height, bands, words, axis, marked } = strip
  return (
    <>
      <Hatch id={hatch} />
      {words.length > 0 && (
        <path className={styles.grid} d={axis.ticks.map(({ x }) => `M${x} 0V${height}`).join('')} />
      )}
      <path className={styles.band} d={outline(bands, 'survey')} />
      <path className={styles.band} data-by="editors" d={outline(bands, 'editors')} />
      <path fill={`url(#${hatch})`} d={outline(bands, 'editors')} />
      <path className={styles.axis} d={`M0 ${axis.top}H${width}M0 ${axis.bottom}H${width}`} />
      {axis.ticks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={axis.top + 15.5} textAnchor="middle">
          {label}
        </text>
      ))}
      {words.map(({ x, y, text, anchor, face }) => (
        <text
          key={text}
          className={styles.word}
          data-face={face}
          x={x}
          y={y}
          textAnchor={anchor === 'end' ? anchor : undefined}
        >
          {text}
        </text>
      ))}
      {marked && (
        <g className={styles.marked}>
          {marked.beyond ? (
            <path d={marked.beyond === 'before' ? 'M6 3.5 1 7.5l5 4' : `M${width - 6} 3.5l5 4-5 4`} />
          ) : (
            <path d={`M${marked.x} 2V${height}`} />
          )}
          <text x={marked.label.x} y={marked.label.y} textAnchor={marked.label.anchor}>
            {marked.label.text}
          </text>
        </g>
      )}
    </>
  )
}
