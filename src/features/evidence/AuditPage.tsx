import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function AuditPage() {
  return (
    <>
      <Head title="Audit" description="Audit." />
      <h1>Audit</h1>
    </>
  )
}
