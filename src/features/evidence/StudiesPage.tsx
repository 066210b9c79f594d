import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function StudiesPage() {
  return (
    <>
      <Head title="Studies" description="Studies." />
      <h1>Studies</h1>
    </>
  )
}
