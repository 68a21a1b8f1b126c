import { useCallback, useEffect, useMemo, useState } from 'react';
import { Checking } from '../../../components/desk/checking/Checking.tsx';
import type { ReportKind } from '../../../components/desk/checking/Report.tsx';
import { saidOf } from '../../../components/desk/checking/said.ts';
import type { SampleWanted } from '../../../components/desk/checking/wanted.ts';
import { behindValue } from '../../../lib/desk/behind.ts';
import type { Told } from '../../../lib/desk/overseen.ts';
import { type EntryRef, keyOf } from '../../../lib/oversight/case.ts';
import type { Signal } from '../../../lib/oversight/signals/signal.ts';
import { worklistOf } from '../../../lib/oversight/worklist.ts';
import { readPolicy } from '../../../lib/policy/read.ts';
import { savedReport } from './made-report.ts';
import { ownOversight, useOwnOversight } from './own-oversight.ts';
import type { TabProps } from './tab-props.ts';
import { TaskAccount } from './task-account.tsx';
import { useOverseen } from './use-overseen.ts';

/** As many as one entry of a log may name. */
const MOST_LISTED = 10_000;

/** The periodic check over everything on the desk; every step of it stands in the officer's own log. */
export function Check(props: TabProps) {
  const { desk, known, texts, now, db, onRecord, onShow } = props;
  const words = texts.pages.checking;
  const problem = texts.pages.desk.notLogged;
  const overseen = useOverseen(props);
  const { own, record } = useOwnOversight(db, onRecord);
  const groups = useMemo(() => worklistOf(own ?? [], overseen?.wrong ?? []), [own, overseen]);
  const told = useTold(
    props,
    groups.flatMap(({ tasks }) => tasks),
  );
  const populationOf = useCallback(
    (from: string | null, to: string | null) => desk.asks('population')(from, to),
    [desk],
  );
  if (overseen === null || own === null)
    return (
      <p role="status" className="loading quiet">
        {texts.pages.desk.loading}
      </p>
    );

  async function draw(wanted: SampleWanted): Promise<string> {
    const { method, from, to, seed } = wanted;
    const { entries, of } = await desk.asks('draw')(wanted);
    if (entries.length === 0) return words.sample.nothing;
    const sampled = { sample: crypto.randomUUID(), method, seed: String(seed), size: entries.length, of, from, to };
    const done = await record({ type: 'sampled', ...sampled, entries: [...entries] });
    return done ? words.sample.drawn(entries.length, of) : problem;
  }

  async function list(signal: Signal): Promise<string> {
    const entries = signal.entries.slice(0, MOST_LISTED).map(({ log, number }) => ({ log, number }));
    const because = saidOf(signal, texts.pages.signals).name;
    return (await record({ type: 'listed', because, entries })) ? words.signals.listed(entries.length) : problem;
  }

  async function report(id: string, kind: ReportKind): Promise<string> {
    try {
      // Read anew: by whom and when is as the log has it.
      const group = worklistOf(await ownOversight(db), overseen?.wrong ?? []).find((one) => one.id === id);
      if (!group) return words.report.nothing;
      const lines = await desk.asks('told')(group.tasks.map(({ log, number }) => ({ log, number })));
      const organisation = (await readPolicy())?.organisation ?? null;
      const logs = new Set(known.logs.map(({ log }) => log)).size;
      const made = { group, lines, logs, organisation, made: new Date().toISOString(), language: texts.language };
      const name = await savedReport(kind, made, words.paper.file);
      const sample = group.sampled?.sample ?? null;
      const logged = await record({ type: 'reported', sample, as: kind, entries: group.tasks.length });
      return logged ? words.report.made(name) : problem;
    } catch (error) {
      console.error('Deelwijzer: report not made', kind, error instanceof Error ? error.name : 'error');
      return words.report.failed;
    }
  }

  return (
    <Checking
      texts={texts}
      signals={overseen.signals}
      onShow={({ id }) => onShow({ chosen: { behind: [behindValue({ signal: id })] } })}
      onList={list}
      populationOf={populationOf}
      revision={known.generation}
      onDraw={draw}
      groups={groups}
      shownOf={(task) => told.get(keyOf(task)) ?? null}
      onJudge={async ({ log, number }, finding, note, group) => {
        const entry = told.get(keyOf({ log, number }))?.entry;
        if (entry === undefined) return words.worklist.gone;
        const sample = groups.find(({ id }) => id === group)?.sampled?.sample ?? null;
        return (await record({ type: 'judged', sample, log, number, entry, finding, note })) ? null : problem;
      }}
      account={(task) => <TaskAccount {...{ task, desk, known, now, onRecord }} />}
      onReport={report}
    />
  );
}

/** What a row says of each task, as it comes. */
function useTold({ desk, known }: TabProps, tasks: readonly EntryRef[]): ReadonlyMap<string, Told> {
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  const keys = [...new Set(tasks.map(keyOf))].join();
  const { generation, complete } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: by which tasks, not by the array they stand in
  useEffect(() => {
    if (tasks.length === 0) return;
    let current = true;
    const refs = tasks.map(({ log, number }) => ({ log, number }));
    void desk
      .asks('told')(refs)
      .then((lines) => {
        if (current) setTold(new Map(lines.flatMap((line) => (line ? [[keyOf(line), line] as const] : []))));
      });
    return () => {
      current = false;
    };
  }, [desk, keys, generation, complete]);
  return told;
}
