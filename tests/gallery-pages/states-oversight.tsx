import { useState } from 'react';
import { Charts, type ChartsProps } from '../../components/desk/charts/Charts.tsx';
import { Checking } from '../../components/desk/checking/Checking.tsx';
import { EVERYTHING } from '../../lib/desk/facets.ts';
import type { Oversight } from '../../lib/disclosure/oversight-entry.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Chart } from '../../lib/oversight/charts/chart.ts';
import type { FalsePrompts } from '../../lib/oversight/charts/false-prompts.ts';
import type { Signal } from '../../lib/oversight/signals/signal.ts';
import { worklistOf } from '../../lib/oversight/worklist.ts';
import type { Draw } from './states.tsx';

/** What an officer sees of an organisation: charts, signals, a worklist. Fictional, all of it. */
const MONTHS = Array.from({ length: 21 }, (_, at) => {
  const month = at + 1;
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const wave = (at: number, most: number) => Math.round(most * (0.6 + 0.35 * Math.sin(at / 2.1)));
const bars = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));

const CHARTS: readonly Chart[] = [
  { id: 'months', bars: MONTHS.map((key, at) => ({ key, count: wave(at, 1_900) })), total: 24_312, median: null },
  {
    id: 'without-consent',
    bars: bars({ 'directly-involved-caregiver': 7_204, 'safe-home': 1_612, 'probation-service': 1_540, police: 14 }),
    total: 10_370,
    median: null,
  },
  {
    id: 'consent-months',
    bars: MONTHS.flatMap((month, at) => [
      { key: `${month}/with`, count: wave(at, 1_100) },
      { key: `${month}/without`, count: wave(at + 2, 700) },
    ]),
    total: 24_312,
    median: null,
  },
  {
    id: 'partners',
    bars: bars({
      municipality: 8_421,
      'directly-involved-caregiver': 7_204,
      'housing-corporation': 2_101,
      family: 2_050,
      'municipal-outreach-desk': 2_412,
      'safe-home': 1_612,
      unknown: 3,
    }),
    total: 24_312,
    median: null,
  },
  {
    id: 'grounds',
    bars: bars({ consent: 13_942, 'direct-involvement': 7_204, 'statutory-duty': 1_540, 'conflict-of-duties': 1_626 }),
    total: 24_312,
    median: null,
  },
  {
    id: 'necessity',
    bars: bars({
      'in-care-fact/motivated': 3_112,
      'in-care-fact/unmotivated': 0,
      'in-care-fact/unnecessary': 0,
      'outside-information/motivated': 1_626,
      'outside-information/unmotivated': 0,
      'outside-information/unnecessary': 0,
      'answers-to-questions/motivated': 14_900,
      'answers-to-questions/unmotivated': 12,
      'answers-to-questions/unnecessary': 0,
      'factual-summary/motivated': 3_021,
      'factual-summary/unmotivated': 40,
      'factual-summary/unnecessary': 3,
      'partial-record/motivated': 88,
      'partial-record/unmotivated': 9,
      'partial-record/unnecessary': 1,
      'full-record/motivated': 2,
      'full-record/unmotivated': 4,
      'full-record/unnecessary': 1,
    }),
    total: 24_312,
    median: null,
  },
  { id: 'against-months', bars: MONTHS.map((key, at) => ({ key, count: at % 3 })), total: 20, median: null },
  { id: 'overdue', bars: bars({ 1: 2, 31: 4, 91: 1, 181: 6 }), total: 13, median: null },
  {
    id: 'decide',
    bars: bars({ 0: 3_900, 10: 5_102, 20: 4_800, 30: 6_012, 60: 812, 120: 44, 300: 6 }),
    total: 20_676,
    median: 28.4,
  },
];

const FALSE_PROMPTS: readonly FalsePrompts[] = [
  { epd: 'https://epd.delinde.example', control: 'Rooster downloaden', dismissed: 14, passedBy: 0 },
  { epd: 'https://epd.delinde.example', control: null, dismissed: 0, passedBy: 9 },
];

const [LOG, OTHER] = ['a1b2c3d4'.repeat(4), 'e5f60718'.repeat(4)];
const SIGNALS: readonly Signal[] = [
  {
    id: 'f',
    family: 'log-forked',
    strength: 3,
    clinician: 'A. van Verzonnen (01)',
    log: LOG,
    entries: [],
    figures: { file: 'behandelaar-01-eerder.bundle.json' },
  },
  {
    id: 'p',
    family: 'pasted-motivation',
    strength: 3,
    clinician: 'E. van der Schijn (05)',
    log: OTHER,
    entries: Array.from({ length: 24 }, (_, at) => ({ log: OTHER, number: at + 3 })),
    figures: {
      count: 24,
      clients: 24,
      text: 'Noodzakelijk in het kader van de goede samenwerking tussen de ketenpartners.',
    },
  },
  {
    id: 'o',
    family: 'outside-hours',
    strength: 2,
    clinician: 'E. van der Schijn (05)',
    log: OTHER,
    entries: Array.from({ length: 12 }, (_, at) => ({ log: OTHER, number: at * 7 + 3 })),
    figures: { count: 12, of: 105 },
  },
  {
    id: 'n',
    family: 'note-missing',
    strength: 1,
    clinician: 'D. Fictief (04)',
    log: LOG,
    entries: [{ log: LOG, number: 12 }],
    figures: { count: 1 },
  },
];

const base = (id: number) => ({
  schema: 2 as const,
  kind: 'oversight' as const,
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  at: '2026-11-02T09:00:00Z',
  by: 'F. Gegevens',
});
const entries = [3, 12, 44, 45, 60, 71, 88].map((number) => ({ log: LOG, number }));
const OWN: readonly Oversight[] = [
  {
    ...base(1),
    type: 'sampled',
    sample: base(90).id,
    method: 'risk-weighted',
    seed: '412',
    size: 7,
    of: 552,
    from: '2026-01-01',
    to: null,
    entries,
  },
  ...(['in-order', 'question', 'incident', 'in-order'] as const).map(
    (finding, at): Oversight => ({
      ...base(2 + at),
      type: 'judged',
      sample: base(90).id,
      log: LOG,
      number: [3, 12, 44, 3][at] ?? 3,
      entry: base(50).id,
      finding,
      note: at === 1 ? 'Waarom was de medicatie erbij nodig?' : null,
    }),
  ),
];

interface ShownProps {
  readonly texts: PageTexts;
  readonly signals?: readonly Signal[];
  readonly own?: readonly Oversight[];
}

const populationOf = async () => 552;

/** Judging is put in a log that is kept for as long as the picture stands. */
function Shown({ texts, signals = SIGNALS, own: first = OWN }: ShownProps) {
  const [own, setOwn] = useState(first);
  return (
    <main style={{ blockSize: '100vh' }}>
      <h1 className="unseen">Toezicht</h1>
      <Checking
        texts={texts}
        signals={signals}
        onShow={() => undefined}
        onList={async () => texts.pages.checking.signals.listed(1)}
        populationOf={populationOf}
        revision={1}
        onDraw={async ({ size }) => texts.pages.checking.sample.drawn(size, 552)}
        groups={worklistOf(own, [])}
        shownOf={({ number }) =>
          number === 88
            ? null
            : { at: '2026-03-02T10:00:00Z', clinician: 'D. Fictief (04)', recipient: 'gemeente Lindestad, Wmo-loket' }
        }
        onJudge={async ({ log, number }, finding, note, group) => {
          const at = new Date().toISOString();
          const judged = {
            ...base(100 + own.length),
            at,
            sample: group,
            log,
            number,
            entry: base(50).id,
            finding,
            note,
          };
          setOwn([...own, { ...judged, type: 'judged' }]);
          return null;
        }}
        account={({ number }) => <p>{`Verstrekking ${number}: de hele verantwoording staat hier.`}</p>}
        onReport={async () => texts.pages.checking.report.made('controle-verslag.pdf')}
      />
    </main>
  );
}

const charted = (
  texts: PageTexts,
  charts: readonly Chart[],
  falsePrompts: readonly FalsePrompts[],
  narrowed?: ChartsProps['narrowed'],
) => (
  <main>
    <h1 className="unseen">Toezicht</h1>
    <Charts
      texts={texts}
      charts={charts}
      falsePrompts={falsePrompts}
      onShow={() => undefined}
      {...(narrowed && { narrowed })}
    />
  </main>
);
const ASKED = { ...EVERYTHING, query: 'begeleiding', chosen: { clinician: ['M. Jansen'] }, from: '2025-01-01' };

export const oversightStates = {
  'oversight-charts': (texts) => charted(texts, CHARTS, FALSE_PROMPTS),
  'oversight-charts-empty': (texts) => charted(texts, [], []),
  'oversight-charts-narrowed': (texts) =>
    charted(texts, CHARTS.slice(0, 2), FALSE_PROMPTS, { wanted: ASKED, count: 214, of: 100_000 }),
  'oversight-charts-none-among': (texts) => charted(texts, [], [], { wanted: ASKED, count: 0, of: 100_000 }),
  'oversight-checking': (texts) => <Shown texts={texts} />,
  'oversight-checking-empty': (texts) => <Shown texts={texts} signals={[]} own={[]} />,
} satisfies Record<string, Draw>;
