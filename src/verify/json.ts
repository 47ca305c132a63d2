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

/** The value at `data.0.id`; `$` is the whole. Own properties alone: an answer has no prototype to look into. */
export function jsonAt(json: Json, path: string): Json | undefined {
  let value: Json | undefined = json;
  for (const key of path === '$' ? [] : path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = Array.isArray(value) ? value[Number(key)] : value[key];
  }
  return value;
}
