import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function SearchPage() {
  return (
    <>
      <Head title="Search" description="Search." />
      <h1>Search</h1>
    </>
  )
}
