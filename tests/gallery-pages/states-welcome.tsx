import { Practice, Practised } from '../../components/practice/Practice.tsx';
import { practiceBriefing, practiceNote, practicePolicy } from '../../components/practice/practice-case.ts';
import { Newer } from '../../components/shared/Newer.tsx';
import { suggested } from '../../components/welcome/suggested.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Asking } from '../../components/welcome/WhichEpd.tsx';
import { decisionFrom } from '../../lib/disclosure/draft/decide.ts';
import { draftFrom } from '../../lib/disclosure/draft/start.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { type Policy, policySchema, type Settings, settingsSchema } from '../../lib/policy/policy.ts';
import type { Draw } from './states.tsx';
import { fromOrganisation, hers, type Lock, lock, passkeys, sites } from './states-options.tsx';

const nothing = () => {};
const NOW = new Date('2026-11-22T10:00:00.000Z');
const nobody = settingsSchema.parse({});

interface State {
  settings?: Settings;
  policy?: Policy;
  guarded?: boolean;
  asking?: Asking;
  lock?: Partial<Lock>;
}

const welcome =
  (state: State): Draw =>
  (texts) => (
    <Welcome
      texts={texts}
      settings={suggested(state.settings ?? nobody)}
      policy={state.policy ?? policySchema.parse({})}
      sites={state.guarded ? sites : []}
      lock={{ ...lock, ...state.lock }}
      saved={state.settings ? true : null}
      asking={state.asking ?? null}
      onSettings={nothing}
      onGuard={nothing}
      onOpen={nothing}
      onPractise={nothing}
      onAllSettings={nothing}
    />
  );

const briefingIn = (texts: PageTexts) => practiceBriefing(texts, nobody, policySchema.parse({}), NOW);

export const welcomeStates = {
  welcome: welcome({}),
  'welcome-done': welcome({ settings: hers, guarded: true, lock: { reading: 'unlocked', passkeys } }),
  'welcome-refused': welcome({ settings: hers, asking: { name: 'epd.plein.example', came: 'refused' } }),
  'welcome-organisation': welcome({
    policy: {
      ...fromOrganisation,
      discloser: { ...fromOrganisation.discloser, name: 'M. Jansen', function: 'psychiater' },
    },
    guarded: true,
    lock: { reading: 'officers-only', officers: ['Functionaris gegevensbescherming'] },
  }),
  // The practice before it is decided is the prompt, with styles of its own: tests/e2e/first-run.test.ts looks at it.
  practised: (texts) => {
    const briefing = briefingIn(texts);
    const decision = decisionFrom(draftFrom(briefing, practicePolicy(texts, policySchema.parse({}))), 'withhold', {});
    return (
      <Practice texts={texts}>
        <Practised
          texts={texts}
          released={false}
          note={practiceNote(decision, briefing, texts, NOW)}
          onAgain={nothing}
          onBack={nothing}
        />
      </Practice>
    );
  },
  newer: (texts) => <Newer texts={texts} />,
} satisfies Record<string, Draw>;
