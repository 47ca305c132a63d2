import type { WalkFs } from '../../src/sources/walk.ts';

export type FakeTree = { readonly [name: string]: FakeTree | FakeEntry };
export type FakeEntry = 'file' | 'link' | 'pipe' | { readonly error: string } | { readonly sameAs: string };

/** A file system of objects: directories that fail, and directories that are one of those above them. */
export function fakeFs(root: string, tree: FakeTree): WalkFs {
  const find = (path: string): { node: FakeTree | FakeEntry; identity: string } => {
    let at: { node: FakeTree | FakeEntry; identity: string } = { node: tree, identity: root };
    for (const part of path.slice(root.length).split('/').filter(Boolean)) {
      at = { node: (at.node as FakeTree)[part] as FakeTree, identity: `${at.identity}/${part}` };
      if (isSameAs(at.node)) at = find(at.node.sameAs);
    }
    return at;
  };
  return {
    readdirSync: ((path: string) => {
      const { node } = find(path);
      if (isError(node)) throw Object.assign(new Error(node.error), { code: node.error });
      return Object.entries(node).map(([name, child]) => dirent(name, child));
    }) as unknown as WalkFs['readdirSync'],
    statSync: ((path: string) => ({
      dev: 1n,
      ino: find(path).identity,
    })) as unknown as WalkFs['statSync'],
  };
}

const isSameAs = (node: FakeTree | FakeEntry): node is { readonly sameAs: string } =>
  typeof node === 'object' && typeof node['sameAs'] === 'string';

const isError = (node: FakeTree | FakeEntry): node is { readonly error: string } =>
  typeof node === 'object' && typeof node['error'] === 'string';

const dirent = (name: string, node: FakeTree | FakeEntry) => ({
  name,
  isFile: () => node === 'file',
  isDirectory: () => typeof node === 'object',
  isSymbolicLink: () => node === 'link',
});
