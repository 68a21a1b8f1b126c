import { JUDGEMENTS, type Oversight, SAMPLE_METHODS } from '../../lib/disclosure/oversight-entry.ts';
import type { Random } from './random.ts';

const QUERIES = ['gemeente', '=1+1', 'A. de Vries; politie', ''];

/** What an officer might have done with others' logs: all types occur. */
export function randomOversight(random: Random, base: { readonly id: string; readonly at: string }): Oversight {
  const oversight = { ...base, schema: 2, kind: 'oversight', by: random.maybe('F. Gerritsen') } as const;
  const disclosure = () => ({ log: random.hex(32), number: 1 + random.below(500) });
  const of: readonly (() => Oversight)[] = [
    () => ({
      ...oversight,
      type: 'imported',
      logs: random.many(random.below(3), () => ({
        log: random.hex(32),
        size: random.below(500),
        root: random.base64(32),
      })),
      files: 1 + random.below(40),
      wrong: random.below(2),
    }),
    () => ({ ...oversight, type: 'opened', ...disclosure(), entry: random.uuid() }),
    () => ({ ...oversight, type: 'searched', query: random.of(QUERIES), found: random.below(500) }),
    () => {
      const entries = random.many(random.below(4), disclosure);
      return {
        ...oversight,
        type: 'sampled',
        sample: random.uuid(),
        method: random.of(SAMPLE_METHODS),
        seed: random.hex(16),
        size: entries.length,
        of: entries.length + random.below(500),
        from: random.maybe('2025-01-01'),
        to: random.maybe('2025-12-31'),
        entries,
      };
    },
    () => ({
      ...oversight,
      type: 'listed',
      because: random.maybe(random.of(QUERIES)),
      entries: [disclosure()],
    }),
    () => ({
      ...oversight,
      type: 'judged',
      sample: random.maybe(random.uuid()),
      ...disclosure(),
      entry: random.uuid(),
      finding: random.of(JUDGEMENTS),
      note: random.maybe(random.of(QUERIES)),
    }),
    () => ({
      ...oversight,
      type: 'reported',
      sample: random.maybe(random.uuid()),
      as: random.of(['pdf', 'csv']),
      entries: random.below(500),
    }),
    () => ({ ...oversight, type: 'answered-client', client: 'A. de Vries', entries: random.below(20) }),
  ];
  return random.of(of)();
}
