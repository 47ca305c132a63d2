import { createHash } from 'node:crypto';
import type { BodySpec, JsonTemplate, Method, RequestSpec } from '../../model/verification.ts';
import { isUnder } from '../guard/hosts.ts';
import { signAws } from './aws-sigv4.ts';
import { signGoogle } from './google-jwt.ts';
import { asIs, fill, inHeader, inPath, inQuery, MissingValue, pathOf, type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';

/** Where a request goes, and who chose the host. */
export interface Destination {
  readonly origin: string;
  readonly host: string;
  /** `rule`: fixed in a rule. `user`: named on the command line. `place`: found beside the secret, under a domain of the provider. */
  readonly chosenBy: 'rule' | 'user' | 'place';
  /** Of the URL that the user named; undefined for the provider's own. */
  readonly basePath?: string;
}

/** Holds the wire form behind a function, so that no dump, log or error shows it. */
export class BuiltRequest {
  readonly destination: Destination;
  readonly method: Method;
  /** `GET https://api.github.com/user`, with variables where the rule has them. */
  readonly line: string;
  /** A hash of all that is sent: two requests with the same key are one. It is not shown, since a weak secret can be guessed from it. */
  readonly key: string;
  readonly #wire: (now: Date) => WireRequest;

  constructor(destination: Destination, spec: RequestSpec, key: string, wire: (now: Date) => WireRequest) {
    this.destination = destination;
    this.method = spec.method;
    this.key = key;
    this.line = lineOf(spec, destination);
    this.#wire = wire;
  }

  /** @param now is what signatures are dated with */
  wire(now: Date): WireRequest {
    return this.#wire(now);
  }
}

/** `GET https://api.github.com/user`, with variables where the rule has them. */
export const lineOf = (spec: RequestSpec, destination: Destination): string =>
  `${spec.method} ${destination.origin}${pathOn(destination, spec)}`;

/** User-named bases by name: `github` to `https://ghe.example/api/v3`, and to those of further instances. */
export type Bases = ReadonlyMap<string, readonly URL[]>;

/** Where a request may go, in the order in which to ask: one place, the regions of a service, or the user's instances. @throws MissingValue */
export function destinationsOf(spec: RequestSpec, bases: Bases, values?: Values): Destination[] {
  const known = knownDestinations(spec, bases, values);
  // A secret that is an address is sent to its own host and no other one.
  if (values === undefined || !spec.path.includes('{{secret.path}}')) return known;
  const { host } = pathOf(values.secret);
  const own = known.filter((destination) => destination.host === host);
  if (own.length === 0) throw new MissingValue('its host is none of the provider');
  return own;
}

function knownDestinations(spec: RequestSpec, bases: Bases, values: Values | undefined): Destination[] {
  const named = spec.base === undefined ? undefined : bases.get(spec.base.name);
  if (named !== undefined) return named.map(byUser);
  const { host } = spec;
  switch (host.kind) {
    case 'fixed':
      return [host.name, ...host.regions].map(byRule);
    case 'labels':
      return [byRule(host.labels.join('.'))];
    case 'found':
      return [
        {
          ...byRule(values === undefined ? `*.${host.under.join(', *.')}` : foundHost(host, values)),
          chosenBy: 'place',
        },
      ];
    case 'named':
      throw new MissingValue(`its host is not known: name it by --provider-url ${spec.base?.name ?? ''}=URL`);
  }
}

const byUser = ({ origin, hostname, pathname }: URL): Destination => ({
  origin,
  host: hostname,
  chosenBy: 'user',
  basePath: pathname.replace(/\/+$/, ''),
});

const byRule = (host: string): Destination => ({ origin: `https://${host}`, host, chosenBy: 'rule' });

/** Whom neither the user named nor a rule of the program is not asked. @throws MissingValue */
export function requireHost(
  { chosenBy, host }: Destination,
  origin: 'builtin' | 'user',
  allowed: ReadonlySet<string>,
): void {
  if (chosenBy === 'user' || allowed.has(host)) return;
  if (chosenBy === 'place')
    throw new MissingValue(`${host} was found beside it, and is not called: --allow-host ${host} allows it`);
  if (origin === 'user')
    throw new MissingValue(`a rule of your own names ${host}: --allow-host ${host} allows it`);
}

/** A host that was found beside the secret: only a name below the provider's own domains. */
function foundHost(
  spec: { readonly value: string; readonly under: readonly string[] },
  values: Values,
): string {
  const text = fill(spec.value, values, asIs).toLowerCase();
  const host = /^https:\/\/([a-z0-9.-]+)\/?$/.exec(text)?.[1] ?? text;
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host) && host.length <= 253;
  if (!isName || !isUnder(host, spec.under)) throw new MissingValue('its host is none of the provider');
  return host;
}

/** The path below a user's base: what the rule has before the provider's own base path is replaced. */
function pathOn({ basePath: own }: Destination, { path, base }: RequestSpec): string {
  if (own === undefined) return path;
  const basePath = base?.path ?? '';
  return `${own === '' ? basePath : own}${path.slice(basePath.length)}`;
}

/** @throws MissingValue when something that a template names is not there */
export function buildRequest(spec: RequestSpec, destination: Destination, values: Values): BuiltRequest {
  const wire = toWire(spec, destination, values);
  const { sign } = spec;
  // A signature has the time in it: what is signed with stands for it.
  const signed = sign === undefined ? [] : [sign, fill('{{secret}}', values, asIs), ...companionsOf(values)];
  const key = createHash('sha256')
    .update(JSON.stringify([wire, signed]))
    .digest('hex');
  const sealed = new BuiltRequest(destination, spec, key, (now) =>
    sign === undefined ? wire : SIGNERS[sign](wire, values, now),
  );
  // Once for nothing: what cannot be signed is known before anything is sent.
  if (sign !== undefined) sealed.wire(new Date(0));
  return sealed;
}

const companionsOf = (values: Values): string[] =>
  [...values.companions.keys()].sort().map((name) => fill(`{{companion.${name}}}`, values, asIs));

const SIGNERS = { 'aws-sigv4': signAws, 'gcp-jwt': signGoogle } as const;

function toWire(spec: RequestSpec, destination: Destination, values: Values): WireRequest {
  const body = spec.body === undefined ? undefined : fillBody(spec.body, values);
  return {
    method: spec.method,
    origin: destination.origin,
    path: fillPath(pathOn(destination, spec), values),
    headers: {
      ...(body === undefined ? {} : { 'content-type': body.type }),
      accept: 'application/json',
      ...Object.fromEntries(
        Object.entries(spec.headers).map(([name, template]) => [name, fill(template, values, inHeader)]),
      ),
      ...(spec.basic === undefined ? {} : { authorization: basic(spec.basic, values) }),
    },
    body: body?.text,
  };
}

function fillPath(template: string, values: Values): string {
  const at = template.indexOf('?');
  if (at < 0) return fill(template, values, inPath);
  return fill(template.slice(0, at), values, inPath) + fill(template.slice(at), values, inQuery);
}

function basic({ user, password }: { user: string; password: string }, values: Values): string {
  const name = fill(user, values, asIs);
  if (name.includes(':')) throw new MissingValue('its user holds a colon');
  return `Basic ${Buffer.from(`${name}:${fill(password, values, asIs)}`).toString('base64')}`;
}

function fillBody(body: BodySpec, values: Values): { type: string; text: string } {
  switch (body.kind) {
    case 'json':
      return { type: 'application/json', text: JSON.stringify(fillJson(body.value, values)) };
    case 'form': {
      const fields = Object.entries(body.fields).map(([name, template]): [string, string] => [
        name,
        fill(template, values, asIs),
      ]);
      return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields).toString() };
    }
    case 'text':
      return { type: 'text/plain', text: fill(body.text, values, asIs) };
  }
}

function fillJson(template: JsonTemplate, values: Values): JsonTemplate {
  if (typeof template === 'string') return fill(template, values, asIs);
  if (template === null || typeof template !== 'object') return template;
  if (isListOfSecrets(template))
    return (values.all ?? [values.secret]).map((secret) => fill(SECRET, { ...values, secret }, asIs));
  if (Array.isArray(template)) return template.map((item: JsonTemplate) => fillJson(item, values));
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillJson(value, values)]));
}

const SECRET = '{{secret}}';

/** `["{{secret}}"]` holds every secret of a request that takes several. */
const isListOfSecrets = (template: JsonTemplate): boolean =>
  Array.isArray(template) && template.length === 1 && template[0] === SECRET;
