import type { z } from 'zod'

/** What is wrong with a field, in words for who edits the data and not for who wrote the schema. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  const at = issue.path.length ? `${issue.path.join('.')}: ` : ''
  return `${at}${sayFault(issue)}`
}

function sayFault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      // What was found there instead is told by the message alone.
      return issue.message.endsWith('received undefined') ? 'is missing' : issue.message
    case 'unrecognized_keys':
      return `has no field called ${issue.keys.map((key) => `“${key}”`).join(' or ')}`
    case 'too_small':
      if (issue.minimum !== 1) return issue.message
      return issue.origin === 'array' ? 'is empty; one is the least' : 'is empty'
    default:
      return issue.message
  }
}
