import { enhanceCopying } from './copying'
import { enhanceSearch } from './searching'

enhanceCopying()
enhanceSearch()
