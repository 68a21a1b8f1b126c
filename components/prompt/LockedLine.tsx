import { useWork } from './context.ts';

/**
 * Under the sentence while earlier entries cannot be read. It asks for no passphrase itself: the prompt stands inside
 * the EPD's page, and any page can draw a field that looks the same and keep what is typed into it. Unlocking is done in
 * a window of the browser that no page can draw.
 */
export function LockedLine({
  canUnlock,
  onUnlock,
}: {
  readonly canUnlock: boolean;
  readonly onUnlock: (() => void) | undefined;
}) {
  const { screen } = useWork().texts;
  return (
    <p className="locked-line" data-locked={canUnlock ? 'passphrase' : 'officers-only'}>
      {canUnlock ? screen.locked : screen.lockedForHer}{' '}
      {canUnlock && (
        <button type="button" className="button bare small" data-action="unlock" onClick={onUnlock}>
          {screen.unlock}
        </button>
      )}
    </p>
  );
}
