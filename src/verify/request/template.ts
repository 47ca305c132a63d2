import type { Secret } from '../../model/secret.ts';

/** What templates are filled from. */
export interface Values {
  readonly secret: Secret;
  readonly companions: ReadonlyMap<string, Secret>;
  readonly facts: ReadonlyMap<string, string>;
  /** Every secret of a request that takes several. */
  readonly all?: readonly Secret[];
}

/** Something that a template names is not there, or is not what it must be: nothing can be asked. */
export class MissingValue extends Error {}

/** Says how to give companions that are not there. */
export const missingReason = (names: readonly string[]): string =>
  `its ${names.join(' and ')} was not found beside it; --beside ${names[0] ?? 'NAME'}=VALUE gives it`;

/** How a value is written where it stands: every place has characters that would end it. */
export type Encode = (value: string) => string;

/** Puts values in the places of variables. @throws MissingValue */
export const fill = (template: string, values: Values, encode: Encode): string =>
  template.replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => lookUp(name, values, encode));

function lookUp(name: string, { secret, companions, facts }: Values, encode: Encode): string {
  if (name === 'secret') return encode(secret.reveal());
  if (name === 'secret.path') return pathOf(secret).path.slice(1);
  const [kind = '', ...rest] = name.split('.');
  const key = rest.join('.');
  const value = kind === 'companion' ? companions.get(key)?.reveal() : facts.get(key);
  if (value === undefined)
    throw new MissingValue(kind === 'companion' ? missingReason([key]) : `its ${key} is not known`);
  return encode(value);
}

/** Host and path of a secret that is an address. @throws MissingValue */
export function pathOf(secret: Secret): { host: string; path: string } {
  const value = secret.reveal();
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.port !== '')
    throw new MissingValue('it is no https address');
  return { host: url.hostname, path: `${url.pathname}${url.search}` };
}

/** RFC 3986: what may stand in a segment of a path. A slash of a value stays inside of its segment. @throws MissingValue */
export const inPath: Encode = (value) => {
  if (/^\.{1,2}$/.test(value)) throw new MissingValue('it is a step in a path');
  return pathEncode(value);
};

/** @throws MissingValue for half of a surrogate pair */
function percentEncode(value: string): string {
  if (/[\ud800-\udfff]/u.test(value)) throw new MissingValue('it is no text that can be sent');
  return encodeURIComponent(value);
}

const pathEncode = (value: string): string =>
  percentEncode(value).replaceAll(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));

export const inQuery: Encode = (value) =>
  percentEncode(value).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** A header is a line. @throws MissingValue for what would be another one */
export const inHeader: Encode = (value) => {
  if (!/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
    throw new MissingValue('it holds what cannot stand in a header');
  return value;
};

export const asIs: Encode = (value) => value;
