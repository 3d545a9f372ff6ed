import { enhanceCopying } from './copying'
import { enhanceGapMap } from './gapMap'
import { enhancePictures } from './picture'
import { enhanceSearch } from './searching'

enhanceCopying()
enhanceSearch()
enhanceGapMap()
enhancePictures()
