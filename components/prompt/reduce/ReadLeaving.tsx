import { pagesIn, type ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import { changesOf, leftOut, lookedAt, textAfter } from '../../../lib/disclosure/reduction/reduction.ts';
import { isFile, unreadOf } from '../../../lib/disclosure/reduction/remains.ts';
import { hasLooked } from '../../../lib/payload/looked.ts';
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
        {part.text === null && <Unread read={read} />}
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
function Unread({ read }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { leaves, reduce } = texts.screen;
  const { reduction } = reducing;
  const { part } = read;
  const { pages, looked } = changesOf(reduction, part.id);
  const needed = unreadOf(read, reduction);
  const all = pagesIn(read)?.length;
  return (
    <>
      {all !== undefined && <span className="quiet"> {reduce.files.pages.count(pages?.length ?? all, all)}</span>}
      {needed !== null && all === undefined && <span className="unread">{leaves.unread}</span>}
      {needed !== null && isFile(read) && (
        <label className="looked">
          <input
            type="checkbox"
            data-looked={part.id}
            checked={looked !== null && hasLooked(needed, [looked])}
            onChange={(event) => reducing.change(lookedAt(reduction, part.id, event.target.checked ? needed : null))}
          />
          {reduce.files.looked.looked}
        </label>
      )}
    </>
  );
}
