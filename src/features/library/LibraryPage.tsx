import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function LibraryPage() {
  return (
    <>
      <Head title="Library" description="Library." />
      <h1>Library</h1>
    </>
  )
}
