export { identifierLink } from './links'
export { identifierKey, normaliseIdentifier, type NormalisedIdentifier } from './normalise'
export {
  identifierSchemes,
  identifiesOneDocument,
  isIdentifierScheme,
  type IdentifierScheme,
} from './schemes'
