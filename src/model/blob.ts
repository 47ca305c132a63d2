/**
 * Where bytes come from. Git's kinds come with the history scan.
 * Paths have forward slashes and are relative to the directory that the user stands in, where they lie below it.
 */
export type Provenance =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin'; readonly path: string };

/** Bytes and where they come from. The bytes may lie in a reused buffer: valid until the next blob is asked for. */
export interface Blob {
  readonly provenance: Provenance;
  readonly bytes: Uint8Array;
}
