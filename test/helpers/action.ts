import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ENTRY = path.resolve('dist/action.mjs');

/** Runtimes that the built entry is tried on: this one, and those that the environment names (see .ci/run). */
export const NODES: readonly string[] = [
  process.execPath,
  ...(process.env['PATDOWN_TEST_NODES'] ?? '').split(path.delimiter).filter((file) => file !== ''),
];

export interface ActionRun {
  /** The event's payload: a file of fixtures/action without its ending; what stands before the first dot is the event's name. */
  readonly event: string;
  readonly base?: string;
  readonly head?: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

export interface ActionRan {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the built entry as GitHub's runner would, in a job directory beside the workspace. */
export async function runAction(run: ActionRun): Promise<ActionRan> {
  const job = path.join(path.dirname(run.workspace), 'job');
  mkdirSync(job, { recursive: true });
  const file = (name: string, text = ''): string => {
    const at = path.join(job, name);
    writeFileSync(at, text);
    return at;
  };
  const payload = readFileSync(path.resolve(`fixtures/action/${run.event}.json`), 'utf8')
    .replaceAll('{{BASE}}', run.base ?? '')
    .replaceAll('{{HEAD}}', run.head ?? '');
  const output = file('output');
  const summary = file('summary.md');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: run.event.split('.')[0] ?? '',
    GITHUB_EVENT_PATH: file('event.json', payload),
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: run.head ?? '',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: job,
    ...inputVariables(run.inputs ?? {}),
    ...run.env,
  };
  const { code, stdout, stderr } = await finished(run.node ?? process.execPath, run.workspace, env);
  return {
    code,
    log: stdout,
    stderr,
    summary: readFileSync(summary, 'utf8'),
    outputs: parseOutputs(readFileSync(output, 'utf8')),
  };
}

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

/** Not spawnSync: the stand-in of the API lives in this process. */
function finished(
  node: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(node, [ENTRY], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    texts.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    texts.stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })));
}

/** As the runner reads them (actions/runner, `FileCommandManager`). */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/** A command that the runner would obey. */
export interface Obeyed {
  readonly name: string;
  readonly text: string;
}

/** What of a log the runner obeys: it stops at stop-commands, and goes on at that very token (actions/runner, `ActionCommandManager`). */
export function obeyed(log: string): Obeyed[] {
  let stopped: string | undefined;
  return log.split(/\r\n|\n|\r/).flatMap((line): Obeyed[] => {
    const [, name = '', text = ''] = /^\s*::([a-z-]+)(?: [^:]*(?::(?!:)[^:]*)*)?::(.*)$/i.exec(line) ?? [];
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      return [];
    }
    if (name === 'stop-commands') stopped = text;
    return name === '' ? [] : [{ name, text }];
  });
}
