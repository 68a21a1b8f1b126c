import type { Pages } from '../../language/nl/pages.ts';
import { WEIGHT_OF_STRENGTH } from '../../oversight/sample.ts';
import { BY_ITSELF } from '../../oversight/worklist.ts';
import type { Field } from '../forms/paper.ts';
import type { CheckReport } from './report.ts';

/** How was checked, so that anyone can do it again: population, period, method, seed, weights, who and when. */
export function methodOf({ group, logs }: CheckReport, words: Pages['checking']): Field[] {
  const { paper, sample, day, worklist } = words;
  const { fields } = paper;
  const { sampled, tasks, done } = group;
  const judgements = tasks.flatMap(({ standing }) => standing ?? []);
  const who = [...new Set(judgements.flatMap(({ by }) => by ?? []))].join(', ');
  const days = judgements.map(({ at }) => at.slice(0, 10)).sort();
  const between = [...new Set([days[0], days.at(-1)])].flatMap((one) => (one ? day(one) : [])).join(' – ');
  const field = (label: string, value: string | null): Field => ({ label, value: value || '–' });
  const closing = [
    field(fields.judgedBy, who),
    field(fields.judgedFrom, [worklist.progress(done, tasks.length), between].filter(Boolean).join('; ')),
    field(fields.logs, String(logs)),
  ];
  if (sampled === null) {
    const own = group.id === BY_ITSELF;
    return [
      field(fields.list, own ? worklist.byItself : worklist.byHand),
      field(fields.method, own ? paper.byItself : paper.byHand),
      ...closing,
    ];
  }
  const { method, seed, size, of, from, to, at } = sampled;
  const { 1: one, 2: two, 3: three } = WEIGHT_OF_STRENGTH;
  return [
    field(fields.list, worklist.sampled(day(at.slice(0, 10)), sample.methods[method])),
    field(fields.population, paper.population(size, of)),
    field(fields.period, paper.period(from && day(from), to && day(to))),
    field(fields.method, paper.sampled[method]),
    ...(method === 'risk-weighted' ? [field(fields.weights, paper.weights(one, two, three))] : []),
    field(fields.seed, seed),
    field(fields.drawn, day(at.slice(0, 10))),
    ...closing,
  ];
}
