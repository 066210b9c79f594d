import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function MatrixPage() {
  return (
    <>
      <Head title="Matrix" description="Matrix." />
      <h1>Matrix</h1>
    </>
  )
}
