import * as n from '../natives.ts';

/**
 * Navigations that another sink has weighed already. The navigation sink is the net under forms and links; without this
 * list, what they let go on would be held there once more. Firefox fires a second event for one download.
 */
const PASS_MS = 1_000;
const passing: { url: string; until: number; times: number }[] = [];

const withoutQuery = (url: string) => url.split(/[?#]/, 1)[0]!;

/** Lets the navigation to `url` pass that follows in this tick or shortly after. */
export function letNavigate(url: string | null): void {
  if (url !== null) passing.push({ url: withoutQuery(url), until: n.now() + PASS_MS, times: 2 });
}

/** She does something new: what follows is weighed anew, were it the same link. */
export function forgetPasses(): void {
  passing.length = 0;
}

export function mayNavigate(url: string): boolean {
  const now = n.now();
  for (let i = passing.length - 1; i >= 0; i -= 1)
    if (passing[i]!.until < now || passing[i]!.times === 0) passing.splice(i, 1);
  const pass = passing.find((p) => p.url === withoutQuery(url));
  if (!pass) return false;
  pass.times -= 1;
  return true;
}
