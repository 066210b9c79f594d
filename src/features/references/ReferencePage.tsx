import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function ReferencePage() {
  return (
    <>
      <Head title="Reference" description="Reference." />
      <h1>Reference</h1>
    </>
  )
}
