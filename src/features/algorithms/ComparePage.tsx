import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function ComparePage() {
  return (
    <>
      <Head title="Compare" description="Compare." />
      <h1>Compare</h1>
    </>
  )
}
