import type { RuleExample } from '../model/rule.ts';

/** Encloses the secret of an example. */
const OPEN = '⟪';
const CLOSE = '⟫';
/** Stands for nothing: keeps whole tokens out of rule files. */
const BREAK = '‖';

export const joinPieces = (text: string): string => text.replaceAll(BREAK, '');

/** Reads an example's marks; undefined where it does not enclose exactly one secret. */
export function readExample(marked: string): Pick<RuleExample, 'text' | 'secret' | 'start'> | undefined {
  const joined = joinPieces(marked);
  const [before, rest, ...more] = joined.split(OPEN);
  if (before === undefined || rest === undefined || more.length > 0) return undefined;
  const [secret, behind, ...others] = rest.split(CLOSE);
  if (secret === undefined || secret === '' || behind === undefined || others.length > 0) return undefined;
  return { text: before + secret + behind, secret, start: Buffer.byteLength(before) };
}
