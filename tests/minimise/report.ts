// node tests/minimise/report.ts [FILE.jsonl | dev | held-out]… [--misses [TAG]]   What the minimiser finds of what is marked.
// Of the held-out set only the totals are shown: nobody tunes on it.
import { readFileSync } from 'node:fs';
import { find } from '../../lib/minimise/minimise.ts';
import { figures, type Miss, nothing, type Scored, score } from './score.ts';
import { readSet } from './sets.ts';

const args = process.argv.slice(2);
const shown = args.includes('--misses');
const only = shown ? args[args.indexOf('--misses') + 1] : undefined;
const sets = args.filter((arg) => !arg.startsWith('--') && arg !== only);

for (const set of sets) {
  const total = nothing();
  const misses: Miss[] = [];
  for (const text of textsOf(set)) score(text, find(text.text), total, misses);
  console.log(set, JSON.stringify(figures(total)));
  if (set === 'held-out') continue;
  const byTag = new Map<string, number>();
  for (const { kind, tag } of misses) byTag.set(`${kind} ${tag}`, (byTag.get(`${kind} ${tag}`) ?? 0) + 1);
  console.log(
    [...byTag]
      .sort((one, other) => other[1] - one[1])
      .map((one) => one.join(' '))
      .join(', '),
  );
  if (!shown) continue;
  for (const { kind, tag, around } of misses) {
    if (only === undefined || tag === only) console.log(`${kind === 'missed' ? '-' : '+'} ${tag} ${around}`);
  }
}

function textsOf(set: string): readonly Scored[] {
  if (set === 'dev' || set === 'held-out') return readSet(set);
  return readFileSync(set, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Scored);
}
