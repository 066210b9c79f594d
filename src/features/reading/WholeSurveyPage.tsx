import { Head } from '#items/Head.tsx'

/** To be drawn. */
export function WholeSurveyPage() {
  return (
    <>
      <Head title="WholeSurvey" description="WholeSurvey." />
      <h1>WholeSurvey</h1>
    </>
  )
}
