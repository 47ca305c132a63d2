/** What a pack, an index or an object of a repository has wrong; caught where git itself is asked instead. */
export class Damage extends Error {
  override readonly name = 'Damage';
}
