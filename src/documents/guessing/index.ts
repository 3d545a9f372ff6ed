import { guessAbstract } from './abstract'
import { guessAuthors } from './authors'
import type { DocumentGuess } from './guess'
import { guessDoi, guessNumber } from './identifiers'
import { guessJournal } from './journal'
import { guessLanguage } from './language'
import type { GuessSource } from './source'
import { guessTitle } from './title'
import { guessYear } from './year'

export type { DocumentGuess, Guess } from './guess'

/**
 * What a document probably is, from its first pages and from what its file says about itself. Guesses, each
 * with its confidence and place; a person confirms them.
 *
 * @param thisYear years after the next one are no dates of publication
 */
export function guessDocument(source: GuessSource, thisYear = new Date().getFullYear()): DocumentGuess {
  const journal = guessJournal(source)
  const title = guessTitle(source, journal?.value)
  const guesses = {
    doi: guessDoi(source),
    pmid: guessNumber(source, 'pmid'),
    pmcid: guessNumber(source, 'pmcid'),
    title,
    authors: guessAuthors(source, title),
    year: guessYear(source, thisYear),
    abstract: guessAbstract(source),
    journal,
    language: guessLanguage(source.pages.slice(0, 12).map(({ text }) => text).join('\n')),
  }
  return Object.fromEntries(Object.entries(guesses).filter(([, guess]) => guess !== undefined))
}
