type PageHeadProps = { title: string; site: string; description: string }

/** What the browser, a search engine and a shared link say of this page. React moves it into the head. */
export function PageHead({ title, site, description }: PageHeadProps) {
  const whole = title === site ? site : `${title} · ${site}`
  return (
    <>
      <title>{whole}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
    </>
  )
}
