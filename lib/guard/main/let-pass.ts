import * as n from '../natives.ts';

/**
 * Navigations that another sink has weighed already. The navigation sink is the net under forms and links; without this
 * list, what they let go on would be held there once more. Firefox fires a second event for one download.
 */
const PASS_MS = 1_000;
let passing: n.List<{ url: string; until: number; times: number }> = n.emptyList();

const withoutQuery = (url: string) => n.exec(/^[^?#]*/, url)![0];

/** Lets the navigation to `url` pass that follows in this tick or shortly after. */
export function letNavigate(url: string | null): void {
  if (url !== null) n.add(passing, { url: withoutQuery(url), until: n.now() + PASS_MS, times: 2 });
}

/** She does something new: what follows is weighed anew, were it the same link. */
export function forgetPasses(): void {
  passing = n.emptyList();
}

export function mayNavigate(url: string): boolean {
  const to = withoutQuery(url);
  const pass = n.find(passing, (one) => one.url === to && one.times > 0 && one.until >= n.now());
  if (!pass) return false;
  pass.times -= 1;
  return true;
}
