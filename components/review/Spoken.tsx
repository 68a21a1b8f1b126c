import type { Part } from '../../lib/disclosure/draft/parts.ts';
import type { Segment } from '../../lib/disclosure/sentence/sentence.ts';

interface SpokenProps {
  readonly segments: readonly Segment[];
  /** The parts that the eye looks for. */
  readonly stressed: readonly (Part | null)[];
}

/** A sentence with some of its parts marked. */
export function Spoken({ segments, stressed }: SpokenProps) {
  return segments.map(({ text, part }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of one sentence never change places
    stressed.includes(part) ? <b key={place}>{text}</b> : text,
  );
}
