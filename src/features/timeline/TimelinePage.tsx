import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function TimelinePage() {
  return (
    <>
      <Head title="Timeline" description="Timeline." />
      <h1>Timeline</h1>
    </>
  )
}
