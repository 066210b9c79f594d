/** How many of each a generated survey is to have. */
export type SurveySize = { algorithms?: number; applications?: number; milestones?: number }

export function writeSurvey(folder: string, count: number, size?: SurveySize): void
