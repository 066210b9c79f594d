/** The hatching that says "dates by the editors", as a pattern to fill with by its id. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M3 0v6" stroke="var(--rule-2)" strokeWidth="1" />
    </pattern>
  )
}
