import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { yearOf } from '#corpus/formatReference.ts'
import { readPublished } from './support/publishedCorpus.ts'
import { readCff } from './support/readCff.ts'

const cff = readCff(readFileSync('CITATION.cff', 'utf8'))
const project = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the file that says how to cite', () => {
  test('has what its format asks for', () => {
    expect(cff.get('cff-version')).toBe('1.2.0')
    expect(cff.get('type')).toBe('software')
    expect(cff.get('title')).toBeTruthy()
    expect(cff.get('message')).toBeTruthy()
    expect(cff.get('abstract')).toMatch(/\w\.$/)
    expect(cff.get('authors.0.name')).toBeTruthy()
  })

  test('names the version, the licence and its holders as the project does', () => {
    const licence = readFileSync('LICENSE', 'utf8')
    expect(cff.get('version')).toBe(project.version)
    expect(cff.get('license')).toBe(project.license)
    expect(licence).toMatch(new RegExp(`^${project.license} License\n`))
    expect(licence).toMatch(new RegExp(`^Copyright \\(c\\) \\d{4} ${cff.get('authors.0.name')}$`, 'm'))
  })

  test('prefers to cite the survey, by the data of this site', () => {
    const { survey } = readPublished().corpus
    const said = (key: string) => cff.get(`preferred-citation.${key}`)
    expect({
      title: said('title'),
      author: { family: said('authors.0.family-names'), given: said('authors.0.given-names') },
      in: said('collection-title'),
      volume: said('volume'),
      year: Number(said('year')),
      doi: said('doi'),
    }).toEqual({
      title: survey.title,
      author: survey.author?.[0],
      in: survey['container-title'],
      volume: survey.volume,
      year: yearOf(survey),
      doi: survey.DOI,
    })
  })
})
