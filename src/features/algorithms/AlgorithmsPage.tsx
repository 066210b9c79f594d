import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function AlgorithmsPage() {
  return (
    <>
      <Head title="Algorithms" description="Algorithms." />
      <h1>Algorithms</h1>
    </>
  )
}
