import { leftAlready } from '../../lib/disclosure/action.ts';
import { Keys } from '../shared/keys.tsx';
import { useWork } from './context.ts';
import type { Standing } from './mode.ts';
import { usePress } from './use-release.ts';

interface Props {
  readonly mode: Standing['mode'];
  /** True where the button may be used now. */
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onRelease: () => void;
  readonly onAnyway: () => void;
  readonly onWithhold: () => void;
  readonly onEmergency: () => void;
}

/** The two ways out, side by side and always there; between them what is seldom needed. */
export function Footer({ mode, ready, busy, onRelease, onAnyway, onWithhold, onEmergency }: Props) {
  const { draft, texts, replace, briefing } = useWork();
  const { screen } = texts;
  const { buttons, keys } = screen;
  const release = usePress(onRelease);
  const anyway = usePress(onAnyway);
  const completing = briefing.completes !== null || leftAlready(briefing.action);
  const usual = mode === 'advised' || mode === 'waiting' || mode === 'emergency';
  return (
    <footer className="bottom">
      <button type="button" className="button" data-action="withhold" aria-keyshortcuts="Escape" onClick={onWithhold}>
        {completing ? buttons.later : draft.spoken ? buttons.withholdSpoken : buttons.withhold}{' '}
        <Keys>{keys.withhold}</Keys>
      </button>
      {!completing && (
        <input
          className="input reason"
          data-field="withhold-reason"
          aria-label={screen.reason}
          placeholder={screen.reasonShort}
          value={draft.withholdReason}
          onChange={(event) => replace({ ...draft, withholdReason: event.target.value })}
        />
      )}
      <span className="between">
        <button
          type="button"
          className="button bare"
          data-action="emergency"
          aria-keyshortcuts="Alt+S"
          aria-pressed={draft.emergency !== null}
          onClick={onEmergency}
        >
          {buttons.emergency} <Keys>{keys.emergency}</Keys>
        </button>
      </span>
      {(mode === 'waiting' || mode === 'against') && (
        <button
          type="button"
          className={`button ${mode === 'waiting' ? 'bare least' : ''}`}
          data-action="release-anyway"
          data-ready={mode === 'against' && ready ? '' : undefined}
          {...anyway}
        >
          {draft.spoken || completing ? buttons.releaseAnywaySpoken : buttons.releaseAnyway}
        </button>
      )}
      {usual && (
        <button
          type="button"
          className="button primary"
          data-action="release"
          data-ready={ready ? '' : undefined}
          aria-disabled={!ready || busy || undefined}
          aria-keyshortcuts="Control+Enter"
          {...release}
        >
          {busy
            ? buttons.busy
            : mode === 'emergency'
              ? screen.emergency.release
              : draft.spoken || completing
                ? buttons.releaseSpoken
                : buttons.release}{' '}
          <Keys>{keys.release}</Keys>
        </button>
      )}
    </footer>
  );
}
