import { isMap, isScalar, isSeq } from 'yaml';
import {
  type BodySpec,
  type HostSpec,
  type JsonTemplate,
  METHODS,
  type Method,
  type RequestSpec,
  SIGN_KINDS,
} from '../model/verification.ts';
import { templateFaults } from './templates.ts';
import { type MapReader, textsOf } from '../yaml/yaml-reader.ts';

/** A request as it stands in a rule file, with what the lint must know. */
export interface RequestSource {
  readonly spec: RequestSpec;
  readonly map: MapReader;
  /** That a POST reads and changes nothing, and where the provider says so. */
  readonly reads: { readonly source: string } | undefined;
}

/** Reads a `request`: its shape, its host and its templates. What it may do is for the caller to judge. */
export function readRequest(map: MapReader): RequestSource | undefined {
  const method: Method = map.optionalOneOf('method', METHODS) ?? 'GET';
  const where = readWhere(map);
  const headers = lowerCase(readTemplates(map, 'headers'));
  const basic = readBasic(map);
  const body = readBody(map);
  const sign = map.optionalOneOf('sign', SIGN_KINDS);
  const reads = map.optionalBoolean('reads');
  const source = readSource(map, reads === true);
  map.finish();
  if (where === undefined) return undefined;
  return {
    spec: {
      method,
      ...where,
      headers,
      ...(basic === undefined ? {} : { basic }),
      ...(body === undefined ? {} : { body }),
      ...(sign === undefined ? {} : { sign }),
    },
    map,
    reads: reads === true && source !== undefined ? { source } : undefined,
  };
}

/** An https address of documentation. */
export function readSource(map: MapReader, isNeeded: boolean): string | undefined {
  const source = isNeeded ? map.string('source') : map.optionalString('source');
  if (source === undefined || /^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]\S*)?$/i.test(source)) return source;
  return map.fault('source', '`source` is the https address of documentation');
}

function readWhere(map: MapReader): Pick<RequestSpec, 'host' | 'path' | 'base'> | undefined {
  const url = readUrl(map);
  const base = readBase(map);
  const named = readHost(map);
  const path = url?.path ?? map.optionalString('path');
  if (url !== undefined && map.has('path')) map.fault('path', '`url` has a path of its own');
  if (url !== undefined && named !== undefined) map.fault('url', 'a request has one host');
  const regions = map.strings('regions');
  for (const region of regions) if (!isHostName(region)) map.fault('regions', `${region} is no host`);
  if (regions.length > 0 && url === undefined) map.fault('regions', '`regions` belong to a `url`');
  if (path === undefined || !path.startsWith('/'))
    return map.fault(undefined, 'a request needs `url`, or a host and a `path` that begins with a slash');
  checkTemplates(map, 'path', [path]);
  const host: HostSpec =
    url === undefined ? (named ?? { kind: 'named' }) : { kind: 'fixed', name: url.host, regions };
  if (host.kind === 'named' && base === undefined)
    return map.fault(undefined, 'a request without a host needs a `base` that the user can name');
  const basePath = base?.path ?? '';
  if (!path.startsWith(basePath)) map.fault('base-path', '`base-path` is the beginning of the path');
  return { host, path, ...(base === undefined ? {} : { base }) };
}

/** Host and path of `url`, whose host is fixed: nothing that was scanned decides where a secret is sent. */
function readUrl(map: MapReader): { host: string; path: string } | undefined {
  const url = map.optionalString('url');
  if (url === undefined) return undefined;
  const [, host = '', path = ''] = /^https:\/\/([^/?#]+)((?:\/[^#]*)?)$/.exec(url) ?? [];
  if (isHostName(host)) return { host, path: path === '' ? '/' : path };
  return map.fault('url', '`url` begins with https:// and a fixed host name, without port, user or template');
}

const isHostName = (host: string): boolean =>
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host);

function readBase(map: MapReader): RequestSpec['base'] {
  const name = map.optionalString('base');
  const path = map.optionalString('base-path') ?? '';
  if (name === undefined) {
    if (path !== '') map.fault('base-path', '`base-path` belongs to a `base`');
    return undefined;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) map.fault('base', '`base` is written in kebab-case');
  return { name, path };
}

function readHost(map: MapReader): HostSpec | undefined {
  const labels = map.strings('host');
  const from = map.get('host-from');
  if (from !== undefined) return readFoundHost(map);
  if (labels.length === 0) return undefined;
  if (!isHostName(labels.join('.'))) map.fault('host', '`host` lists the labels of a host name');
  return { kind: 'labels', labels };
}

function readFoundHost(map: MapReader): HostSpec | undefined {
  const found = map.file.asMap(map.get('host-from'), '`host-from`');
  const value = found?.string('value');
  const under = found?.strings('under') ?? [];
  found?.finish();
  if (found === undefined || value === undefined) return undefined;
  checkTemplates(found, 'value', [value]);
  if (under.length === 0 || !under.every(isHostName))
    found.fault('under', '`under` lists the domains of the provider that the host must lie under');
  return { kind: 'found', value, under };
}

function readTemplates(map: MapReader, key: string): Readonly<Record<string, string>> {
  if (!map.has(key)) return {};
  const entries = textsOf(map, key);
  checkTemplates(map, key, Object.values(entries));
  return entries;
}

const lowerCase = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function readBasic(map: MapReader): RequestSpec['basic'] {
  if (!map.has('basic')) return undefined;
  const { user = '', password = '', ...rest } = textsOf(map, 'basic');
  if (Object.keys(rest).length > 0 || `${user}${password}` === '')
    map.fault('basic', '`basic` has `user` and `password`');
  checkTemplates(map, 'basic', [user, password]);
  return { user, password };
}

function readBody(map: MapReader): BodySpec | undefined {
  if (!map.has('body')) return undefined;
  const body = map.file.asMap(map.get('body'), '`body`');
  if (body === undefined) return undefined;
  const [kind, ...others] = ['json', 'form', 'text'].filter((key) => body.has(key));
  if (kind === undefined || others.length > 0) body.fault(undefined, '`body` has `json`, `form` or `text`');
  const spec = readBodyKind(body, kind);
  body.finish();
  return spec;
}

function readBodyKind(body: MapReader, kind: string | undefined): BodySpec | undefined {
  if (kind === 'json') {
    const value = toJson(body, body.get('json'));
    checkTemplates(body, 'json', stringsIn(value));
    return { kind: 'json', value };
  }
  if (kind === 'form') return { kind: 'form', fields: readTemplates(body, 'form') };
  const text = body.optionalString('text') ?? '';
  checkTemplates(body, 'text', [text]);
  return { kind: 'text', text };
}

function toJson(map: MapReader, raw: unknown): JsonTemplate {
  const node = map.file.resolve(raw);
  if (isSeq(node)) return node.items.map((item) => toJson(map, item));
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', toJson(map, value)]),
    );
  const value = isScalar(node) ? node.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const stringsIn = (value: JsonTemplate): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

function checkTemplates(map: MapReader, key: string, templates: readonly string[]): void {
  for (const template of templates) for (const fault of templateFaults(template)) map.fault(key, fault);
}
