import { createKeeper } from './createKeeper.ts'
import { useLibrary } from './library.ts'
import { libraryReader } from './libraryReader.ts'
import { usePreferences } from './preferences.ts'
import { preferencesReader } from './preferencesReader.ts'

// Does its work by being there: it may have to be fetched under an address of its
// own, of which the build knows no names. A keeper that is there already stays.
useLibrary.keepWith((own) => createKeeper(own, libraryReader))
usePreferences.keepWith((own) => createKeeper(own, preferencesReader))
