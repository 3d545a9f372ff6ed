import { commonsLibrary } from './commons-library'

export const briefings: readonly unknown[] = [commonsLibrary]
