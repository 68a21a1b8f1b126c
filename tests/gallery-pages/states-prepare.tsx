import { Prepare, type Prepared } from '../../components/prepare/Prepare.tsx';
import { emptyAnswers } from '../../lib/preparation/answers.ts';
import type { Step } from '../../lib/preparation/steps.ts';
import { wholeAnswers } from '../../lib/preparation/testing.ts';
import type { Draw } from './states.tsx';

const nothing = () => {};
const one = (answers = wholeAnswers(), id = '5b1f2c44-0c2e-4a7a-9d0e-3f1f2c440c2e'): Prepared => ({
  id,
  at: '2025-11-19T10:00:00Z',
  answers,
});

interface Shown {
  readonly opened?: Prepared | null;
  readonly rows?: readonly Prepared[];
  readonly locked?: number;
  readonly start?: Step | null;
  readonly kept?: boolean | null;
}

function prepare({ opened = null, rows = [], locked = 0, start = null, kept = true }: Shown): Draw {
  return (texts) => (
    <Prepare
      texts={texts}
      today="2025-11-20"
      rows={rows}
      locked={locked}
      opened={opened}
      start={start}
      kept={opened === null ? null : kept}
      problem={null}
      onStart={nothing}
      onOpen={nothing}
      onChange={nothing}
      onKeep={nothing}
      onDrop={nothing}
      onRecord={async () => null}
    />
  );
}

const whole = wholeAnswers();
const half = wholeAnswers({ ...emptyAnswers(), client: whole.client, signals: whole.signals, spokeToReporter: true });

export const prepareStates = {
  'prepare-list': prepare({
    rows: [one(), one(half, 'b'), one(wholeAnswers({ client: emptyAnswers().client, agreements: false }), 'c')],
    locked: 2,
  }),
  'prepare-none': prepare({}),
  'prepare-begin': prepare({ opened: one(emptyAnswers()) }),
  'prepare-half': prepare({ opened: one(half) }),
  'prepare-weighing': prepare({ opened: one(), start: 'weighing' }),
  'prepare-first': prepare({ opened: one(wholeAnswers({ talk: 'not-yet', consent: 'not-asked' })), start: 'consent' }),
  'prepare-other-way': prepare({
    opened: one(
      wholeAnswers({
        otherWays: { ...whole.otherWays, anonymous: { would: true, why: 'Wij kennen de situatie al.' } },
        meeting: null,
        told: '',
        informed: null,
        untilSituation: '',
        decision: null,
      }),
    ),
    start: 'other-ways',
  }),
  'prepare-stop': prepare({ opened: one(wholeAnswers({ agreements: false, decision: null })), start: 'meeting' }),
  'prepare-apart': prepare({ opened: one(wholeAnswers({ apart: true, scope: 'factual-summary' })), start: 'data' }),
  'prepare-decision': prepare({
    opened: one(wholeAnswers({ decision: 'stay-away', decisionWhy: 'Anoniem bespreken is genoeg.' })),
    start: 'decision',
    kept: false,
  }),
  'prepare-whole': prepare({ opened: one() }),
} satisfies Record<string, Draw>;
