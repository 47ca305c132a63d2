// Scans a directory, prints what was found without the secrets, and ends as the command does.
// node examples/library.mjs DIRECTORY
import { scan, scanStream } from 'patdown';

const paths = [process.argv[2] ?? '.'];

// All at once, for at most a minute.
const result = await scan({ paths, minConfidence: 'medium', signal: AbortSignal.timeout(60_000) });
for (const { ruleId, severity, secret, locations } of result.findings) {
  for (const { path, startLine } of locations)
    console.log(`${severity} ${ruleId} ${secret} ${path}:${startLine}`);
}
for (const { path, message } of result.problems) console.log(`not read: ${path}: ${message}`);

// As it goes on: the first match is enough for a gate.
for await (const event of scanStream({ paths, git: { kind: 'history', mode: 'none' } })) {
  if (event.kind !== 'match') continue;
  console.log(`first match: ${event.match.path}:${event.match.startLine}`);
  break;
}

process.exitCode = result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
