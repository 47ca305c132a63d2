import type { AnswerSpec, JsonTemplate, RequestSpec } from '../model/verification.ts';
import type { RequestSource } from './parse-request.ts';

/**
 * Words in a path that do something: mint, rotate, spend, send, end. Also where a GET would only read, since a provider may change
 * what a path does, and there is always a path that says what it is.
 */
const DOING =
  /(?:^|[/._:=-])(?:rotate|rotation|regenerate|refresh|renew|revoke|reset|completions?|chat|messages?|embeddings?|upload|uploads|generate|generations?|exchange|mint|create|delete|remove|send|authorize|login|signin|impersonate|assumerole|getsessiontoken|getfederationtoken)(?:[/._:?&=-]|$)/i;

/** Where OAuth and its like hand out tokens. `introspect`, `tokeninfo` and Vault's `lookup-self` only tell of one. */
const HANDS_OUT =
  /\/(?:oauth2?|auth|connect|openid)(?:\/[^?]*)?\/(?:access_)?tokens?(?:\?|\/(?!lookup-self$)|$)/i;

/** What must not stand in the parameters of a request. */
const SPENDING = /\b(?:grant_type|max_tokens|refresh_token|mutation)\b/i;

/** What is wrong with a request that only reads, by definition. */
export function lintReading({ spec, reads }: RequestSource): string[] {
  const parameters = spec.body === undefined ? '' : bodyText(spec);
  return [
    ...(['GET', 'HEAD', 'POST'].includes(spec.method) ? [] : [`${spec.method} is no way to read`]),
    ...(spec.method === 'POST' && reads === undefined
      ? ['a POST needs `reads: true` and the `source` that says that it changes nothing']
      : []),
    ...(spec.method !== 'POST' && spec.body !== undefined ? ['only a POST has a body'] : []),
    ...(DOING.test(withoutTemplates(spec.path)) || HANDS_OUT.test(withoutTemplates(spec.path))
      ? ['its path does something: a verification mints, rotates, spends, sends and ends nothing']
      : []),
    ...(SPENDING.test(`${spec.path} ${parameters}`)
      ? ['its parameters ask for something to be made: a verification only reads']
      : []),
    ...(carriesSecret(spec) ? [] : ['the secret stands nowhere in the request']),
  ];
}

const withoutTemplates = (text: string): string => text.replaceAll(/\{\{.*?\}\}/g, 'x');

const bodyText = ({ body }: RequestSpec): string => {
  if (body === undefined) return '';
  if (body.kind === 'text') return body.text;
  return JSON.stringify(body.kind === 'form' ? body.fields : (body.value satisfies JsonTemplate));
};

function carriesSecret(spec: RequestSpec): boolean {
  if (spec.sign !== undefined) return true;
  return JSON.stringify([spec.path, spec.headers, spec.basic, spec.body]).includes('{{secret');
}

/** What is wrong with an answer: too little that it stands on. */
export function lintAnswer(answer: AnswerSpec): string[] {
  const { is, status } = answer;
  const hasBody = Object.keys(answer.json).length > 0 || answer.text.length > 0;
  if (is === 'unknown') return [];
  const vague = status.filter(
    (code) => code === 408 || code === 429 || code >= 500 || (code >= 300 && code < 400),
  );
  const isPlain = is === 'active' ? status.every((code) => code < 300) : status.every((code) => code === 401);
  return [
    ...vague.map((code) => `${code} says nothing of a secret`),
    ...(is === 'inactive' && status.some((code) => code < 300) && !hasBody
      ? ['a success says `inactive` only by its body']
      : []),
    ...(!isPlain && !hasBody
      ? [`${status.join(', ')} alone does not say \`${is}\`: give the \`json\` or \`text\` that does`]
      : []),
    ...(is === 'active' &&
    isPlain &&
    !hasBody &&
    Object.keys(answer.headers).length === 0 &&
    !status.every((code) => code === 204)
      ? [
          'a success alone does not say `active`, since a portal may answer so: give `json`, `text` or `headers`',
        ]
      : []),
  ];
}
