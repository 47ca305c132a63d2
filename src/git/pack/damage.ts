/** What a pack, an index or an object of a repository has wrong; caught where git itself is asked instead. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** What is whole, as far as can be told, but of a kind that only git knows. */
export class UnknownFormat extends Damage {}
