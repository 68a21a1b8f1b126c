import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { startEmergency } from '../../lib/disclosure/draft/emergency.ts';
import { withEnded } from '../../lib/disclosure/draft/register.ts';
import { draftFrom } from '../../lib/disclosure/draft/start.ts';
import { editsOf } from '../../lib/disclosure/reduction/remains.ts';
import { inWords, sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { Above } from './Above.tsx';
import { Advice } from './Advice.tsx';
import { Against } from './Against.tsx';
import { WorkProvider } from './context.ts';
import { Dismissed as DismissedView } from './Dismissed.tsx';
import { Dock } from './Dock.tsx';
import { Emergency } from './Emergency.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Leaves } from './Leaves.tsx';
import { LockedLine } from './LockedLine.tsx';
import { standing } from './mode.ts';
import { NoDisclosure } from './NoDisclosure.tsx';
import { Parties } from './Parties.tsx';
import { Presets } from './Presets.tsx';
import { isOver, Problem } from './Problem.tsx';
import { presetOffer } from './preset-offer.ts';
import type { PromptProps } from './prompt-props.ts';
import { Recorded } from './Recorded.tsx';
import { accounted } from './reduce/accounted.ts';
import { Excess } from './reduce/Excess.tsx';
import { ReduceView } from './reduce/ReduceView.tsx';
import { firstToLookAt, useReducing } from './reduce/use-reducing.ts';
import { Sentence } from './Sentence.tsx';
import { Unrecorded } from './Unrecorded.tsx';
import { useDecision } from './use-decision.ts';
import { useDismissal } from './use-dismissal.ts';
import { useFocus } from './use-focus.ts';
import { usePicker } from './use-picker.ts';
import { usePromptKeys } from './use-prompt-keys.ts';
import { useInSight } from './use-release.ts';
import { useWorkState } from './use-work.ts';
import { Verdict } from './Verdict.tsx';
import '../shared/tokens.css';
import '../shared/base.css';
import './prompt.css';

const PlainList = lazy(() => import('./PlainList.tsx'));

/** The sentence that is form, record and note at once. Props in, events out. */
export function Prompt({ briefing, policy, texts, decide, dismiss, fileNote, ...rest }: PromptProps) {
  const { copy, print, close, shape, hidden, unlock, look, keepPreset, started, begin, read } = rest;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const initial = useMemo(() => begin?.draft ?? draftFrom(briefing, policy), [begin, briefing, policy]);
  const sentence = useWorkState({ briefing, policy, texts, initial, opened: begin?.part }, focus);
  const reducing = useReducing(read, sentence.draft, sentence.recipient, sentence.see, begin?.reducing);
  const work = useMemo(() => ({ ...sentence, reducing }), [sentence, reducing]);
  const picker = usePicker(work);
  const [listed, setListed] = useState(begin?.listed ?? false);
  const [unfolded, setUnfolded] = useState(begin?.unfolded ?? false);
  const [against, setAgainst] = useState(begin?.against ?? false);
  const { busy, problem, outcome, send, again } = useDecision(
    (decision, draft) => decide(decision, draft, edits),
    begin ?? {},
    (refusal, decided) => {
      focus({ in: 'problem' });
      if (refusal?.ended === undefined) return;
      work.replace(withEnded(decided, refusal.ended));
      look?.();
    },
  );
  const inSight = useInSight(outcome === null ? hidden : undefined);

  const dismissal = useDismissal(dismiss);
  const unrecorded = problem === 'withheld-unrecorded';

  const { draft, open } = work;
  const urgent = draft.emergency !== null;
  const edits = reducing.leaving && reducing.changed ? editsOf(reducing.leaving.reading, reducing.reduction) : null;
  const viewing = reducing.viewed !== null && reducing.leaving !== null;
  const { mode, bound, complete } = useMemo(() => standing(work, against), [work, against]);
  const unread = reducing.state === 'reading' || (reducing.unlooked.length > 0 && !urgent);
  const ready = inSight && !busy && !dismissal.busy && complete && !unread;
  const withhold = () => (isOver(problem) ? close() : send(draft, 'withhold'));

  function release(): void {
    if (ready) send(accounted(draft, reducing, texts), 'release');
    else if (complete && reducing.unlooked.length > 0) focus({ in: 'look' });
    else if (!urgent && !complete && mode !== 'against') work.goOn(null);
  }

  function anyway(): void {
    if (complete) release();
    else {
      setAgainst(true);
      focus({ in: 'motivation' });
    }
  }

  function emergency(): void {
    setListed(false);
    if (!urgent) focus({ in: 'emergency' });
    work.replace(urgent ? { ...draft, emergency: null } : startEmergency(draft));
  }

  /** Closes what is open, the innermost first; false where nothing was. */
  function closeOpen(): boolean {
    if (viewing) reducing.view(null);
    else if (picker.typed !== '') picker.type('');
    else if (against) setAgainst(false);
    else if (unfolded) setUnfolded(false);
    else if (listed) setListed(false);
    else if (work.active !== null && work.mode !== 'blank') work.leave();
    else return false;
    return true;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the prompt opens
  useEffect(() => {
    if (urgent) focus({ in: 'emergency' });
    else if (begin?.part === undefined && begin?.unfolded !== true && outcome === null) {
      // No page says whom a call was about: that comes first, and fills in what is known of her.
      if (draft.spoken && open.includes('client')) work.change('client');
      else work.goOn(null);
    }
  }, []);

  const wasViewing = useRef(viewing);
  useEffect(() => {
    if (wasViewing.current && !viewing) sentence.goOn(null); // back where she was
    wasViewing.current = viewing;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, at her first answer
  useEffect(() => {
    if (work.canUndo) started?.();
  }, [work.canUndo]);

  const onClose = useCallback(() => close(), [close]);
  const keys = usePromptKeys({
    inSight,
    finished: outcome !== null || dismissal.again || unrecorded,
    release: mode === 'against' ? anyway : release,
    withhold,
    emergency,
    undo: viewing ? reducing.undo : work.undo,
    takeAdvice: reducing.takeAdvice,
    presets: () => focus({ in: 'presets' }),
    look: () => reducing.view(viewing ? null : firstToLookAt(reducing)),
    closeOpen,
    close: onClose,
  });

  if (outcome !== null) {
    return (
      <div ref={root} className="prompt finished" lang={texts.screen.language} {...keys}>
        <Recorded
          sentence={inWords(
            sentenceFor(
              subjectOf(draft),
              outcome.decision === 'release' ? 'shared' : 'withheld',
              texts.screen.sentence,
            ),
          )}
          outcome={outcome}
          texts={texts}
          takesNote={briefing.context.takesNote}
          preset={keepPreset && outcome.decision === 'release' ? presetOffer(draft, texts, keepPreset) : null}
          onFile={(again) => fileNote(outcome.number, outcome.note, again)}
          onShape={shape}
          onClose={onClose}
        />
      </div>
    );
  }

  if (dismissal.again) {
    return (
      <div ref={root} className="prompt finished" lang={texts.screen.language} {...keys}>
        <DismissedView texts={texts.screen} onClose={onClose} />
      </div>
    );
  }

  if (unrecorded) {
    return (
      <div ref={root} className="prompt finished" lang={texts.screen.language} {...keys}>
        <Unrecorded texts={texts.screen} onClose={onClose} />
      </div>
    );
  }

  return (
    <WorkProvider value={work}>
      <div ref={root} className="prompt" lang={texts.screen.language} {...keys}>
        <Header listed={listed} onList={() => setListed(!listed)} />
        {viewing ? (
          <ReduceView />
        ) : (
          <main className="middle">
            <div className="left">
              <Above />
              {problem !== null && (
                <Problem
                  problem={problem}
                  onRetry={() => again(draft)}
                  onWithhold={withhold}
                  onClose={onClose}
                  onCopy={copy}
                  onPrint={print}
                />
              )}
              {urgent ? (
                <Emergency onStop={emergency} />
              ) : listed ? (
                <Suspense fallback={null}>
                  <Verdict unfolded={unfolded} onUnfold={setUnfolded} pinned />
                  <PlainList />
                </Suspense>
              ) : (
                <>
                  <Presets />
                  <Sentence picker={picker} />
                  {briefing.locked && <LockedLine canUnlock={briefing.canUnlock} onUnlock={unlock} />}
                  <Parties />
                  <Verdict unfolded={unfolded} onUnfold={setUnfolded} />
                  <Excess />
                  {work.mode === 'blank' && <Advice onTask={(task, kept) => send(kept, 'withhold', task)} />}
                  <Dock key={work.index} picker={picker} />
                  {work.mode !== 'blank' && <Advice onTask={(task, kept) => send(kept, 'withhold', task)} />}
                </>
              )}
            </div>
            <Leaves>
              {briefing.dismissible !== null && (
                <NoDisclosure
                  covers={briefing.dismissible}
                  ready={inSight && !busy && !dismissal.busy}
                  problem={dismissal.problem}
                  onDismiss={dismissal.send}
                />
              )}
            </Leaves>
          </main>
        )}
        {!urgent && (against || (bound && open.length === 0)) && <Against binding={bound} />}
        <Footer
          mode={mode}
          ready={ready}
          busy={busy}
          onRelease={release}
          onAnyway={anyway}
          onWithhold={withhold}
          onEmergency={emergency}
        />
      </div>
    </WorkProvider>
  );
}
