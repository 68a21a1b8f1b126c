import type { Category } from '../../../lib/assessment/facts.ts';
import { useWork } from '../context.ts';

/** Ticking a kind of data. What stands in what leaves is in it; unticked, she says that it is not so. */
export function useKinds(): {
  readonly chosen: readonly Category[];
  readonly tick: (kind: string, on: boolean) => void;
} {
  const { facts, set, reducing, recipient } = useWork();
  const chosen = facts.data?.categories ?? [];
  return {
    chosen,
    tick(kind, on) {
      const category = kind as Category;
      if (recipient.seen?.categories.includes(category) !== on) reducing.say(category, on);
      const others = chosen.filter((one) => one !== category);
      set({ facts: { 'data.categories': on ? [...others, category] : others } });
    },
  };
}
