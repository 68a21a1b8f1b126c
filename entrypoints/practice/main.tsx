import '../prompt/without-eval.ts';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Practice, Practised } from '../../components/practice/Practice.tsx';
import { practiceBriefing, practiceNote, practicePolicy } from '../../components/practice/practice-case.ts';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import type { Decision } from '../../lib/disclosure/decision.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { screenFor } from '../../lib/language/screens.ts';
import type { Language } from '../../lib/language/shapes.ts';
import { call } from '../../lib/messaging/client.ts';
import { type Policy, policySchema, type Settings, settingsSchema } from '../../lib/policy/policy.ts';

/**
 * The real prompt on an invented case. It holds no ticket and asks the background nothing but the settings, so nothing
 * of it can reach a log, a page or a feed.
 */
const root = createRoot(document.getElementById('root') as HTMLElement);

let settings: Settings = settingsSchema.parse({});
let policy: Policy = policySchema.parse({});
let language: Language = 'nl';
let texts: PageTexts = pageTextsFor(language);
let times = 0;

void open();

async function open(): Promise<void> {
  const answer = await call('settings/get', {}).catch(() => null);
  if (answer !== null) ({ settings, managed: policy } = answer);
  language = languageOf(policy.language, settings.language, navigator.language);
  texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.practice.title} · ${texts.pages.name}`;
  practise();
}

function practise(): void {
  times += 1;
  const briefing = practiceBriefing(texts, settings, policy, new Date());
  root.render(
    <Practice texts={texts}>
      <Prompt
        key={times}
        briefing={briefing}
        policy={practicePolicy(texts, policy)}
        texts={{ ...texts, screen: screenFor(language) }}
        decide={async (decision) => {
          practised(decision, practiceNote(decision, briefing, texts, new Date()));
          return { ok: true, number: 0, note: '', needsGesture: false, gone: false };
        }}
        dismiss={async () => ({ ok: false, problem: 'not-yours' })}
        fileNote={async () => false}
        copy={() => undefined}
        print={() => undefined}
        shape={() => undefined}
        close={back}
      />
    </Practice>,
  );
}

function practised(decision: Decision, note: string): void {
  root.render(
    <Practice texts={texts}>
      <Practised
        texts={texts}
        released={decision.decision === 'release'}
        note={note}
        onAgain={practise}
        onBack={back}
      />
    </Practice>,
  );
}

function back(): void {
  location.href = browser.runtime.getURL('welcome.html');
}
