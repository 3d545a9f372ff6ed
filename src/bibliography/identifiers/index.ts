export { identifierLink } from './links'
export { identifierKey, normaliseIdentifier, type NormalisedIdentifier } from './normalise'
export {
  identifierSchemes,
  isIdentifierScheme,
  type IdentifierScheme,
} from './schemes'
