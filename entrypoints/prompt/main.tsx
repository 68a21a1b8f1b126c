import './without-eval.ts';
import { createRoot } from 'react-dom/client';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import type { PromptProps } from '../../components/prompt/prompt-props.ts';
import { Unopened } from '../../components/prompt/Unopened.tsx';
import { Boundary } from '../../components/shared/Boundary.tsx';
import { leftAlready } from '../../lib/disclosure/action.ts';
import type { Briefing } from '../../lib/disclosure/briefing.ts';
import { draftSchema } from '../../lib/disclosure/draft/draft.ts';
import { textsFor } from '../../lib/language/language.ts';
import { screenFor } from '../../lib/language/screens.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { call } from '../../lib/messaging/client.ts';
import { keepPreset } from '../../lib/messaging/keep-preset.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { keepFocus } from './keep-focus.ts';
import { insteadOf, readLeaving } from './leaving.ts';
import { ticket as ticketOf } from './ticket.ts';

type Recorded = NonNullable<Extract<Answer<'prompt/briefing'>, { ok: true }>['recorded']>;

const root = createRoot(document.getElementById('root') as HTMLElement);

/** Filled in something, or typed: from then on nothing but her own hand changes it. */
let started = false;
let fromDraft = false;
document.addEventListener('input', begun, { capture: true, once: true });
function begun(): void {
  started = true;
}

keepFocus();
void open();

async function open(): Promise<void> {
  try {
    const ticket = await ticketOf();
    if (!(await show(ticket))) return unopened(() => void close(ticket));
    // Unlocked in its own window: the suggestions come, and what she filled in stays.
    whenReadingChanges(() => void show(ticket).catch(() => undefined));
  } catch (error) {
    console.error('deelwijzer: the prompt did not open', error);
    unopened();
  }
}

/** @returns false where there is nothing to show any more. */
async function show(ticket: string): Promise<boolean> {
  const answer = await call('prompt/briefing', { ticket, started });
  if (!answer.ok) return false;
  const { briefing, policy, recorded, problem } = answer;
  // A draft that waited is where it starts from; anything else that comes later is drawn into what stands there.
  if (!started && briefing.draft !== null) fromDraft = true;
  const language = policy.language ?? 'nl';
  document.documentElement.lang = language;
  root.render(
    <Boundary instead={<Unopened texts={screenFor(language)} onRetry={() => location.reload()} />}>
      <Prompt
        key={fromDraft ? 'from-draft' : 'anew'}
        briefing={briefing}
        policy={policy}
        texts={{ ...textsFor(language), screen: screenFor(language) }}
        decide={async (decision, draft, edits) => {
          const instead = edits && decision.decision === 'release' ? await insteadOf(edits) : null;
          return call('prompt/decide', { ticket, decision, draft, instead, toldAt: briefing.at });
        }}
        {...(readable(briefing) ? { read: () => readLeaving(ticket, briefing.context.client) } : {})}
        dismiss={() => call('prompt/dismiss', { ticket })}
        fileNote={async (number, note, again) => {
          const where = briefing.context.takesNote && !again ? 'epd-field' : 'clipboard';
          if (where === 'clipboard') await navigator.clipboard.writeText(note);
          const filed = await call('prompt/file-note', { ticket, number, where });
          return filed.ok;
        }}
        copy={(text) => void navigator.clipboard.writeText(text)}
        print={() => print()}
        close={() => void close(ticket)}
        hidden={() => void call('prompt/hidden', { ticket }).catch(() => undefined)}
        shape={(shape) => void call('prompt/shape', { ticket, shape }).catch(() => undefined)}
        unlock={() => void call('prompt/unlock', { ticket }).catch(() => undefined)}
        look={() => void show(ticket).catch(() => undefined)}
        keepPreset={keepPreset}
        started={begun}
        {...(recorded ? { begin: toldAgain(recorded) } : problem ? { begin: { problem } } : {})}
      />
    </Boundary>,
  );
  return true;
}

/** Something is held, and not gone already. */
const readable = ({ action }: Briefing): boolean => action !== null && action.sink !== 'spoken' && !leftAlready(action);

/** It decided on the page before this one: there is nothing left to ask, only to tell. */
function toldAgain({ draft, ...outcome }: Recorded): NonNullable<PromptProps['begin']> {
  const kept = draftSchema.safeParse(draft);
  return { outcome: { ...outcome, needsGesture: false, gone: false }, ...(kept.success ? { draft: kept.data } : {}) };
}

/** Nothing is lost: the action is still held, and the page can be asked again. */
function unopened(onClose?: () => void): void {
  root.render(<Unopened texts={screenFor('nl')} onRetry={() => void open()} {...(onClose && { onClose })} />);
}

async function close(ticket: string): Promise<void> {
  await call('prompt/close', { ticket }).catch(() => undefined);
  if (window.parent === window) window.close();
}
