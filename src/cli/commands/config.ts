import { emptyConfig } from '../../config/parse-config.ts';
import { type FoundConfig, readConfig } from '../../config/load.ts';
import { UsageError } from '../../model/errors.ts';
import { writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { requireAction } from '../require-action.ts';
import { optionsFor } from '../run-options.ts';
import { loadSettings } from '../settings.ts';

const ACTIONS = ['check', 'show'] as const;

/** @returns the exit code. @throws PatdownError for what is wrong */
export async function runConfig({ positionals, ...rest }: ParsedArgs): Promise<number> {
  const [name = '', file, more] = positionals;
  const action = requireAction(rest.command, name, ACTIONS);
  if (more !== undefined)
    throw new UsageError('PD_ACTION_UNKNOWN', 'config checks one file at a time', {
      hint: rest.command.usage,
    });
  const parsed = { ...rest, positionals: [] };
  if (action === 'show') return show(parsed);
  return check(parsed, file);
}

async function check(parsed: ParsedArgs, file: string | undefined): Promise<number> {
  const cwd = process.cwd();
  const found: FoundConfig | undefined =
    file === undefined ? (await loadSettings(parsed.values, cwd)).found : await readConfig(file, cwd);
  if (found === undefined) {
    await writeOut('There is no configuration, which is fine.\n');
    return 0;
  }
  const { selectRules } = await import('../../rules/select.ts');
  const { compilePlaceTests } = await import('../../scan/place-tests.ts');
  const options = optionsFor(parsed, {
    ...(await loadSettings(parsed.values, cwd)),
    found,
    config: found.config,
    configDirectory: found.directory,
  });
  await selectRules(options.rules);
  await compilePlaceTests(options.suppression, options.now);
  await writeOut(`${found.config.file} is valid.\n`);
  return 0;
}

/** What a scan here would go by, as YAML or JSON. The key is not shown: it is no secret of value, but nobody needs to see it. */
async function show(parsed: ParsedArgs): Promise<number> {
  const settings = await loadSettings(parsed.values, process.cwd());
  const { suppression, rules, includeIgnored, minSeverity, minConfidence, maxFileSize, timeoutMs } =
    optionsFor(parsed, settings);
  const { file } = settings.found?.config ?? emptyConfig('');
  const effective = {
    config: file === '' ? null : file,
    root: settings.root,
    'include-ignored': includeIgnored,
    exclude: suppression.exclude,
    rules,
    'min-severity': minSeverity,
    'min-confidence': minConfidence,
    limits: { 'max-file-size': maxFileSize ?? null, 'timeout-ms': timeoutMs ?? null },
    marks: suppression.marks,
    'foreign-marks': suppression.foreignMarks,
    allow: suppression.allow,
    ignore: suppression.ignore.map(({ place }) => place),
    baseline:
      suppression.baseline === undefined
        ? null
        : { file: suppression.baseline.file, entries: suppression.baseline.entries.length },
    key: suppression.key === undefined ? 'public' : 'of this project',
  };
  if (parsed.values.has('json')) await writeOut(`${JSON.stringify(effective, undefined, 2)}\n`);
  else await writeOut((await import('yaml')).stringify(effective));
  return 0;
}
