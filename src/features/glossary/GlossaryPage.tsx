import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function GlossaryPage() {
  return (
    <>
      <Head title="Glossary" description="Glossary." />
      <h1>Glossary</h1>
    </>
  )
}
