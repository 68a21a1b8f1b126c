import { type Assessment, assess, worstVerdict } from './assess.ts';
import type { Facts } from './facts.ts';
import type { Finding, Verdict } from './findings.ts';
import { mergeSteps } from './merge-steps.ts';
import { needsAnotherGround, remediesFor } from './remedies.ts';
import { costOf } from './route-cost.ts';
import { askConsent, askPrivacyOfficer } from './route-tasks.ts';
import { type Route, rehearse, type Step } from './steps.ts';
import { type Terms, termsOf } from './terms.ts';
import { askedInVain, waysIn } from './ways-in.ts';

export type { Changes, EditKind, EditStep, FactKey, Route, Step, Supplied, TaskKind, TaskStep } from './steps.ts';
export { applyEdit, applyRoute } from './steps.ts';

const MOST_ROUTES = 3;
/** Bounds on one way in, so that an answer stays instant. Facts with every question open need some fifteen looks. */
const MOST_LOOKS = 60;
const MOST_ROUTES_PER_WAY = 4;

/**
 * What would be allowed: one to three smallest sets of steps for every verdict but `permitted`, cheapest for the
 * client's privacy first. Takes the facts as they are now and leaves them so. A route of edits alone re-assesses to
 * exactly what it `reaches`; with a task in it, `reaches` says what would be, should the task turn out as provided.
 * Source: contracts/assessment.md, "Routes".
 */
export function routesFor(facts: Facts): Route[] {
  const { verdict, findings } = assess(facts);
  if (verdict === 'permitted') return [];
  if (verdict === 'permitted-with-conditions') return cheapest(facts, fewerConditions(facts, findings));
  return cheapest(facts, wayByWay(facts));
}

/** One list of candidate routes for each way in, the cheapest of that way first. */
function wayByWay(facts: Facts): Step[][][] {
  return waysIn(facts)
    .map((begin) =>
      explore(facts, begin)
        .map((steps) => smallest(facts, steps))
        .sort((one, other) => costBetween(facts, one) - costBetween(facts, other)),
    )
    .map((routes) => worthShowing(facts, routes));
}

/**
 * Beside the best route of a way its variations, where she can do it all by herself; and what more she could do for
 * `permitted`. Variations of what has to wait for something else are noise.
 */
function worthShowing(facts: Facts, [best, ...others]: Step[][]): Step[][] {
  if (best === undefined) return [];
  if (best.some(({ kind }) => kind === 'task')) return [best];
  const further = meetConditions(facts, best, 'edit');
  const permitted = assess(rehearse(facts, further)).verdict === 'permitted';
  return further.length > best.length && permitted ? [best, further, ...others] : [best, ...others];
}

/**
 * From here on, meets one open finding after the other, trying each remedy for it in turn: a search guided by the
 * findings, so that no step is tried which nothing asks for.
 */
function explore(facts: Facts, begin: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  let looks = 0;
  const goOn = (now: Facts, steps: readonly Step[], { verdict, findings }: Assessment): void => {
    if (mayGoOn(verdict)) {
      found.push([...steps]);
      return;
    }
    const open = findings.filter(({ severity }) => severity === 'blocker' || severity === 'question');
    const [first] = open;
    if (first === undefined || open.some(needsAnotherGround)) return;
    for (const step of remediesFor(termsOf(now), first)) {
      looks += 1;
      if (found.length >= MOST_ROUTES_PER_WAY || looks > MOST_LOOKS) return;
      const next = rehearse(now, [step]);
      const after = assess(next);
      if (!stillOpen(first, after.findings)) goOn(next, [...steps, step], after);
    }
  };
  const now = rehearse(facts, begin);
  goOn(now, begin, assess(now));
  return found;
}

/** Conditions that edits take away; those that tasks take away as well; else consent, or the officer's advice. */
function fewerConditions(facts: Facts, findings: readonly Finding[]): Step[][][] {
  const edits = meetConditions(facts, [], 'edit');
  const all = meetConditions(facts, edits, 'task');
  const found = [edits, all].filter((steps) => steps.length > 0);
  const reachesPermitted = assess(rehearse(facts, all)).verdict === 'permitted';
  if (!reachesPermitted && consentWouldHelp(termsOf(facts), findings)) {
    const begin = [askConsent(termsOf(facts))];
    const further = meetConditions(facts, meetConditions(facts, begin, 'edit'), 'task');
    if (assess(rehearse(facts, further)).verdict === 'permitted') found.push(smallest(facts, further, 'permitted'));
  }
  return (found.length > 0 ? found : [[askPrivacyOfficer]]).map((steps) => [steps]);
}

/** Adds, for each condition in turn, the step of this kind that leaves fewer conditions and asks nothing new. */
function meetConditions(facts: Facts, begin: readonly Step[], kind: Step['kind']): Step[] {
  const steps = [...begin];
  let now = rehearse(facts, steps);
  let { findings } = assess(now);
  for (const condition of findings.filter(({ severity }) => severity === 'condition')) {
    for (const step of remediesFor(termsOf(now), condition).filter((remedy) => remedy.kind === kind)) {
      const next = rehearse(now, [step]);
      const after = assess(next);
      if (!mayGoOn(after.verdict) || conditionsIn(after.findings) >= conditionsIn(findings)) continue;
      steps.push(step);
      now = next;
      findings = after.findings;
      break;
    }
  }
  return steps;
}

function consentWouldHelp(terms: Terms, findings: readonly Finding[]): boolean {
  const refusalWeighs = findings.some(({ code }) => code === 'weigh-refusal');
  return !askedInVain(terms) && (refusalWeighs || (terms.withoutConsent && !terms.statutory));
}

/** Leaves out every step without which the route goes just as far: a later step can make an earlier one superfluous. */
function smallest(facts: Facts, steps: readonly Step[], far: Verdict = 'permitted-with-conditions'): Step[] {
  let kept = [...steps];
  for (const step of steps) {
    const without = kept.filter((other) => other !== step);
    const { verdict } = assess(rehearse(facts, without));
    if (verdict === 'permitted' || verdict === far) kept = without;
  }
  return kept;
}

/** The best of every way first, then the next best; nothing that holds a shorter route which goes as far. */
function cheapest(facts: Facts, ways: readonly (readonly Step[][])[]): Route[] {
  const ranked = ways
    .flatMap((way) => way.map((steps, rank) => ({ ...routeOf(facts, steps), rank })))
    .sort((one, other) => one.rank - other.rank || one.cost - other.cost);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    const superfluous = chosen.some(
      ({ steps, reaches }) => holds(candidate.steps, steps) && goesAsFar(reaches, candidate.reaches),
    );
    if (chosen.length < MOST_ROUTES && !superfluous) chosen.push(candidate);
  }
  return chosen.sort((one, other) => one.cost - other.cost).map(({ steps, reaches }) => ({ steps, reaches }));
}

function routeOf(facts: Facts, separate: readonly Step[]): Route & { cost: number } {
  const steps = mergeSteps(separate);
  const after = rehearse(facts, steps);
  return { steps, reaches: assess(after).verdict, cost: costOf(facts, after, steps) };
}

function goesAsFar(one: Verdict, other: Verdict): boolean {
  return worstVerdict([one, other]) === other;
}

function holds(steps: readonly Step[], shorter: readonly Step[]): boolean {
  const written = new Set(steps.map((step) => JSON.stringify(step)));
  return shorter.every((step) => written.has(JSON.stringify(step)));
}

function costBetween(facts: Facts, steps: readonly Step[]): number {
  return costOf(facts, rehearse(facts, steps), steps);
}

function mayGoOn(verdict: Verdict): boolean {
  return verdict === 'permitted' || verdict === 'permitted-with-conditions';
}

function stillOpen(open: Finding, findings: readonly Finding[]): boolean {
  return findings.some(({ code, layer }) => code === open.code && layer === open.layer);
}

function conditionsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'condition').length;
}
