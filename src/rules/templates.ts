/**
 * Variables of templates: `{{secret}}`, `{{secret.path}}` (the path of a secret that is an address), `{{companion.NAME}}`,
 * `{{fact.NAME}}` (decoded from the secret when it was found, or told by an earlier step).
 */
const VARIABLE = /^(?:secret|secret\.path|companion\.[a-z0-9_-]+|fact\.[a-z0-9_-]+)$/;

const variablesOf = (template: string): string[] =>
  [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim());

export function templateFaults(template: string): string[] {
  const unknown = variablesOf(template).filter((name) => !VARIABLE.test(name));
  const isBroken = /\{\{|\}\}/.test(template.replaceAll(/\{\{.*?\}\}/g, ''));
  return [
    ...unknown.map(
      (name) =>
        `there is no {{${name}}}; known are {{secret}}, {{secret.path}}, {{companion.NAME}}, {{fact.NAME}}`,
    ),
    ...(isBroken ? ['a template variable is written {{name}}'] : []),
  ];
}

/** The companions that templates name. */
export const companionsIn = (templates: readonly string[]): string[] =>
  templates
    .flatMap(variablesOf)
    .flatMap((name) => (name.startsWith('companion.') ? [name.slice('companion.'.length)] : []));
