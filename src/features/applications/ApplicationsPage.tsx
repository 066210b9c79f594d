import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function ApplicationsPage() {
  return (
    <>
      <Head title="Applications" description="Applications." />
      <h1>Applications</h1>
    </>
  )
}
