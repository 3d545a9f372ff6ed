import { enhanceCopying } from './copying'
import { enhanceGapMap, leaveFullMap } from './gapMap'
import { enhancePictures } from './picture'
import { enhanceSearch } from './searching'

enhanceCopying()
enhanceSearch()
enhanceGapMap()
leaveFullMap()
enhancePictures()
