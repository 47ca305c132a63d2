import type { WalkFs } from '../../src/sources/walk.ts';

/** `error:EACCES` is a directory that cannot be read, `same:/a/b` is the directory of that path. */
export type FakeEntry = 'file' | 'link' | 'pipe' | `error:${string}` | `same:${string}`;
export type FakeTree = { readonly [name: string]: FakeTree | FakeEntry };

/** A file system of objects: directories that fail, and directories that are one of those above them. */
export function fakeFs(root: string, tree: FakeTree | FakeEntry): WalkFs {
  const find = (path: string): { node: FakeTree | FakeEntry; identity: string } => {
    let at: { node: FakeTree | FakeEntry; identity: string } = { node: tree, identity: root };
    for (const part of path.slice(root.length).split('/').filter(Boolean)) {
      at = { node: (at.node as FakeTree)[part] as FakeTree, identity: `${at.identity}/${part}` };
      const same = argument(at.node, 'same:');
      if (same !== undefined) at = find(same);
    }
    return at;
  };
  return {
    readdirSync: ((path: string) => {
      const { node } = find(path);
      const code = argument(node, 'error:');
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return Object.entries(node).map(([name, child]) => dirent(name, child));
    }) as unknown as WalkFs['readdirSync'],
    statSync: ((path: string) => ({
      dev: 1n,
      ino: find(path).identity,
    })) as unknown as WalkFs['statSync'],
  };
}

const argument = (node: FakeTree | FakeEntry, kind: string): string | undefined =>
  typeof node === 'string' && node.startsWith(kind) ? node.slice(kind.length) : undefined;

const dirent = (name: string, node: FakeTree | FakeEntry) => ({
  name,
  isFile: () => node === 'file',
  isDirectory: () => typeof node === 'object' || node.includes(':'),
  isSymbolicLink: () => node === 'link',
});
