import '../../entrypoints/prompt/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import { textsFor } from '../../lib/language/language.ts';
import { screenFor } from '../../lib/language/screens.ts';
import type { Decided } from '../../lib/messaging/protocol.ts';
import { states } from './states.ts';

/** What happened, for the tests to read. */
const seen: unknown[] = [];
Object.assign(window, { seen });

const params = new URLSearchParams(location.search);
const state = states[params.get('state') ?? 'first'];
const problem = params.get('fail');

if (state === undefined) {
  document.body.innerHTML = Object.keys(states)
    .map((name) => `<p><a href="?state=${name}">${name}</a></p>`)
    .join('');
} else {
  const { language = 'nl', briefing, policy, begin } = state;
  document.documentElement.lang = language;
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Prompt
      briefing={briefing}
      policy={policy}
      texts={{ ...textsFor(language), screen: screenFor(language) }}
      {...(begin && { begin })}
      {...(state.read && { read: state.read })}
      decide={async (decision, draft) => {
        seen.push({ decision, draft });
        if (problem !== null) return { ok: false, problem: problem as 'unknown' };
        return { ok: true, number: 214, note: 'De notitie.', needsGesture: false, gone: false } satisfies Decided;
      }}
      dismiss={async () => {
        seen.push({ dismissed: true });
        if (problem !== null) return { ok: false, problem: problem as 'unknown' };
        return { ok: true, needsGesture: state.dismissesAgain === true, gone: false };
      }}
      fileNote={async (number, note, again) => {
        seen.push({ filed: number, note, again });
        return true;
      }}
      keepPreset={async (preset) => {
        seen.push({ preset });
        return 'kept';
      }}
      copy={(text) => seen.push({ copied: text })}
      print={() => seen.push({ printed: true })}
      shape={() => undefined}
      close={() => seen.push({ closed: true })}
    />,
  );
}
