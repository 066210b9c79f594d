import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function AlgorithmPage() {
  return (
    <>
      <Head title="Algorithm" description="Algorithm." />
      <h1>Algorithm</h1>
    </>
  )
}
