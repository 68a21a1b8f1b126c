import type { ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import { changesOf, leftOut, lookedAt, textAfter } from '../../../lib/disclosure/reduction/reduction.ts';
import { isRead } from '../../../lib/disclosure/reduction/remains.ts';
import { useWork } from '../context.ts';

const GLIMPSE = 80;
/** As much as the fold shows; the whole of it stands in the view. */
const FOLD = 4_000;

/** One part of what leaves as it will leave, with what to do about it where nobody can read it. */
export function ReadLeaving({ read }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { leaves, reduce } = texts.screen;
  const { reduction, leaving } = reducing;
  const { part } = read;
  const changes = changesOf(reduction, part.id);
  const name = part.fileName ?? part.name;
  const mayLeaveOut = leaving?.reducible === true && part.canLeaveOut;
  const leaveOut = mayLeaveOut && (
    <button
      type="button"
      className="button bare small"
      data-action="leave-part-out"
      onClick={() => reducing.change(leftOut(reduction, part.id, !changes.leftOut))}
    >
      {changes.leftOut ? reduce.takeBack : reduce.leaveOut}
      <span className="unseen"> {name}</span>
    </button>
  );

  if (changes.leftOut) {
    return (
      <p className="leaving">
        <span className="called struck">{name}</span> <span className="quiet">{reduce.partLeftOut}</span> {leaveOut}
      </p>
    );
  }
  if (part.text === null || part.text === '') {
    return (
      <div className="leaving">
        <span className="called">{name}</span>{' '}
        <span className="quiet">
          {part.text === '' ? leaves.empty : part.bytes === null ? '' : leaves.bytes(part.bytes)}
        </span>
        {part.text === null && !isRead(read) && <Unread read={read} />}
        {part.text === null && leaveOut}
      </div>
    );
  }
  const shown = textAfter(part.text, changes.replacements);
  return (
    <details className="leaving">
      <summary>
        <span className="called">{name}</span> <span className="quiet">{leaves.characters(shown.length)}</span>
        {changes.replacements.length > 0 && (
          <span className="quiet">, {reduce.partChanged(changes.replacements.length)}</span>
        )}
        <span className="glimpse">{shown.slice(0, GLIMPSE)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="text" tabIndex={0} aria-label={name}>
        {shown.slice(0, FOLD)}
        {shown.length > FOLD && ' …'}
      </section>
      {leaveOut}
    </details>
  );
}

/** Nobody could read it: she looked herself, or it does not go. */
function Unread({ read: { part } }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { leaves, reduce } = texts.screen;
  const { looked } = changesOf(reducing.reduction, part.id);
  return (
    <>
      <span className="unread">{leaves.unread}</span>
      {part.fileName !== null || part.unread !== 'unknown' ? (
        <label className="looked">
          <input
            type="checkbox"
            data-looked={part.id}
            checked={looked}
            onChange={(event) => reducing.change(lookedAt(reducing.reduction, part.id, event.target.checked))}
          />
          {reduce.looked}
        </label>
      ) : null}
    </>
  );
}
