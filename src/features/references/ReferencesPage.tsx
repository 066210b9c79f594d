import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function ReferencesPage() {
  return (
    <>
      <Head title="References" description="References." />
      <h1>References</h1>
    </>
  )
}
