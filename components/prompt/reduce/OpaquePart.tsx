import type { ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import { changesOf, leftOut } from '../../../lib/disclosure/reduction/reduction.ts';
import { useWork } from '../context.ts';

/** What cannot be read here. */
export function OpaquePart({ read: { part } }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { reduce } = texts.screen;
  const { reduction, leaving } = reducing;
  const { leftOut: gone } = changesOf(reduction, part.id);
  return (
    <div className="one-part">
      <p className="quiet">{reduce.view.unread}</p>
      {leaving?.reducible === true && part.canLeaveOut && (
        <button
          type="button"
          className="button"
          data-action="leave-part-out"
          onClick={() => reducing.change(leftOut(reduction, part.id, !gone))}
        >
          {gone ? reduce.takeBack : reduce.leaveOut}
        </button>
      )}
    </div>
  );
}
