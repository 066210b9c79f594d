import { applyOperation, type ListOperation } from './applyOperation.ts'
import { useLibrary } from './library.ts'

/** Changes the reading list; `soon` waits for more of the kind, as while typing. */
export function changeList(operations: readonly ListOperation[], soon = false) {
  useLibrary.change(
    operations.map((operation) => (entries) => applyOperation(entries, operation)),
    soon,
  )
}
