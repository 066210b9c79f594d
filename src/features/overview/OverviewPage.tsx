import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function OverviewPage() {
  return (
    <>
      <Head title="Overview" description="Overview." />
      <h1>Overview</h1>
    </>
  )
}
