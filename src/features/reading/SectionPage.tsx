import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function SectionPage() {
  return (
    <>
      <Head title="Section" description="Section." />
      <h1>Section</h1>
    </>
  )
}
