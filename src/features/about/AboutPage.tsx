import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function AboutPage() {
  return (
    <>
      <Head title="About" description="About." />
      <h1>About</h1>
    </>
  )
}
