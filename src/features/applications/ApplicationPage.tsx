import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function ApplicationPage() {
  return (
    <>
      <Head title="Application" description="Application." />
      <h1>Application</h1>
    </>
  )
}
