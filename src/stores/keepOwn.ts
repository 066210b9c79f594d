import { createKeeper } from './createKeeper.ts'
import { useLibrary } from './library.ts'
import { libraryReader } from './libraryReader.ts'
import { usePreferences } from './preferences.ts'
import { preferencesReader } from './preferencesReader.ts'

/** Gives the stores of what the reader owns their keepers; once is enough. */
export function keepOwn() {
  useLibrary.keepWith((own) => createKeeper(own, libraryReader))
  usePreferences.keepWith((own) => createKeeper(own, preferencesReader))
}
