/** What JSON.parse gives. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Undefined for what is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The value at `data.0.id`; `$` is the whole, and `data.*.id` a list of every element's. Own properties alone: an answer has no
 * prototype to look into.
 */
export const jsonAt = (json: Json, path: string): Json | undefined =>
  valueAt(json, path === '$' ? [] : path.split('.'));

function valueAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  if (value === null || typeof value !== 'object') return undefined;
  if (key === '*') {
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((item) => valueAt(item, rest) ?? []);
  }
  if (!Object.hasOwn(value, key)) return undefined;
  return valueAt(Array.isArray(value) ? value[Number(key)] : value[key], rest);
}
