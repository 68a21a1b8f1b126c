import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeldAction, heldActionSchema, type Sink } from '../disclosure/action.ts';
import { dismissalOf } from './dismissal.ts';
import type { Matcher } from './profile.ts';
import { type Attempt, compileProfile, type Gesture, holdsAtClick, type Rules, recognise } from './recognise.ts';

const EPD = 'https://epd.example.nl';
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** What carries a method and an address. */
const TO_SERVER: readonly Sink[] = ['fetch', 'xhr', 'beacon', 'form-submit', 'navigation', 'window-open'];

interface Act {
  sink: Sink;
  method: (typeof METHODS)[number];
  path: string[];
  query: string;
  control: string | null;
}

const segment = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9._~!$'()*+,;=:@-]{0,11}$/),
  fc.nat().map(String),
  fc.uuid(),
);
const control = fc.string({ minLength: 1, maxLength: 60 }).map((name) => name.replace(/\s+/g, ' ').trim() || 'OK');
const acts = fc.record<Act>({
  sink: fc.constantFrom(...TO_SERVER),
  method: fc.constantFrom(...METHODS),
  path: fc.array(segment, { minLength: 1, maxLength: 5 }),
  query: fc.webQueryParameters(),
  control: fc.option(control),
});

const urlOf = ({ path, query }: Pick<Act, 'path' | 'query'>, origin = EPD) => `${origin}/${path.join('/')}?${query}`;
const held = (patch: Partial<HeldAction>): HeldAction =>
  heldActionSchema.parse({
    id: '5b1f2c440c2e4a7a9d0e3f1f2c440c2e',
    sink: 'fetch',
    label: null,
    method: null,
    destination: { kind: 'epd-server', url: null },
    payload: { parts: [], complete: true, fingerprint: null },
    heldAt: '2026-11-22T10:00:00.000Z',
    ...patch,
  });
const heldAs = (act: Act) =>
  held({
    sink: act.sink,
    method: act.method,
    destination: { kind: 'epd-server', url: urlOf(act) },
    control: act.control,
  });
const attempt = (act: Act, origin = EPD): Attempt => ({
  sink: act.sink,
  method: act.method,
  url: urlOf(act, origin),
  carriesData: true,
});
const gestureOf = (name: string | null): Gesture | null =>
  name === null ? null : { name, intendsSharing: false, ageMs: 20 };

/** Is this one silenced by what was made of the other. Everything is held here that is not silenced. */
function silenced(
  by: Matcher,
  act: Act,
  { origin = EPD, rules = {} }: { origin?: string; rules?: Partial<Rules> } = {},
) {
  const all = {
    origins: [],
    shares: [],
    neverShares: [],
    own: [{ says: 'never-shares' as const, matcher: by }],
    ...rules,
  };
  // A rule of hers that says "shares" of everything, older than the dismissal: what is not silenced meets it.
  const everything = TO_SERVER.map((sink) => ({
    says: 'shares' as const,
    matcher: { sink, hold: 'request' as const },
  }));
  const profile = compileProfile({ ...all, own: [...(all.own ?? []), ...everything], isOwn: true });
  return !recognise(attempt(act, origin), gestureOf(act.control), profile, EPD).shares;
}

/** What a page only reads never counts as leaving, dismissed or not. */
const leaves = ({ sink, method }: Act) => !((sink === 'fetch' || sink === 'xhr') && method === 'GET');

describe('a dismissal', () => {
  test('silences the action that it was made from, whatever its query, and for the next client', () => {
    fc.assert(
      fc.property(acts, fc.webQueryParameters(), fc.nat(), fc.uuid(), (act, query, number, uuid) => {
        const made = dismissalOf(heldAs(act));
        expect(made).not.toBeNull();
        const path = act.path.map((part) => {
          if (/^\d+$/.test(part)) return String(number);
          return /^[0-9a-f-]{36}$/.test(part) ? uuid : part;
        });
        expect(silenced(made!.matcher, act)).toBe(true);
        expect(silenced(made!.matcher, { ...act, path, query })).toBe(true);
      }),
    );
  });

  test('silences no other way out, method, control, path or origin', () => {
    fc.assert(
      fc.property(acts.filter(leaves), acts.filter(leaves), (act, other) => {
        const { matcher } = dismissalOf(heldAs(act))!;
        if (other.sink !== act.sink)
          expect(silenced(matcher, { ...act, sink: other.sink })).toBe(!leaves({ ...act, sink: other.sink }));
        if (other.method !== act.method) {
          const changed = { ...act, method: other.method };
          if (leaves(changed)) expect(silenced(matcher, changed)).toBe(false);
        }
        if (act.control !== null && other.control !== act.control) {
          expect(silenced(matcher, { ...act, control: other.control })).toBe(false);
        }
        expect(silenced(matcher, act, { origin: 'https://elders.example.com' })).toBe(false);
        const words = (path: string[]) =>
          path.map((part) => (/^\d+$|^[0-9a-f-]{36}$/.test(part) ? '…' : part)).join('/');
        if (words(other.path) !== words(act.path)) {
          expect(silenced(matcher, { ...act, path: other.path })).toBe(false);
        }
        expect(silenced(matcher, { ...act, path: [...act.path, 'meer'] })).toBe(false);
        expect(silenced(matcher, { ...act, path: ['voor', ...act.path] })).toBe(false);
      }),
    );
  });

  test('never silences what the profile of the organisation holds; what a file of her own holds it does', () => {
    fc.assert(
      fc.property(acts.filter(leaves), (act) => {
        const { matcher } = dismissalOf(heldAs(act))!;
        const own = [{ says: 'never-shares' as const, matcher }];
        const rules = { origins: [EPD], shares: [{ sink: act.sink, hold: 'request' as const }], neverShares: [], own };
        const shares = (isOwn: boolean) =>
          recognise(attempt(act), gestureOf(act.control), compileProfile({ ...rules, isOwn }), EPD);
        expect(shares(false)).toMatchObject({ shares: true, bound: true });
        expect(shares(true).shares).toBe(false);
      }),
    );
  });

  test('is not offered where the profile of the organisation holds the action', () => {
    fc.assert(fc.property(acts, (act) => dismissalOf({ ...heldAs(act), bound: true }) === null));
  });

  test.each<[string, Partial<HeldAction>]>([
    ['printing by nobody knows what', { sink: 'print', destination: { kind: 'printer', url: null } }],
    ['a copy', { sink: 'clipboard', destination: { kind: 'clipboard', url: null } }],
    [
      'a made file',
      { sink: 'download-link', method: 'GET', destination: { kind: 'file', url: 'blob:https://epd.nl/1' } },
    ],
    ['a mail', { sink: 'external-scheme', destination: { kind: 'mail-program', url: 'mailto:iemand@example.nl' } }],
    ['a click on a link', { sink: 'click', destination: { kind: 'epd-server', url: `${EPD}/delen` } }],
  ])('of %s needs the name of its control', (_what, patch) => {
    expect(dismissalOf(held(patch))).toBeNull();
    const named = dismissalOf(held({ ...patch, control: 'Kopieer (kort)' }));
    expect(named?.matcher).toMatchObject({ sink: patch.sink, name: '^Kopieer \\(kort\\)$' });
    expect(named?.matcher.url).toBeUndefined();
    expect(named?.where).toBeNull();
  });

  test('of a method that no rule can name is not offered: without it the rule would be wider', () => {
    const at = { destination: { kind: 'epd-server', url: `${EPD}/api/echo` } } as const;
    expect(dismissalOf(held({ ...at, method: 'PROPFIND' }))).toBeNull();
    expect(dismissalOf(held({ ...at, method: 'POST' }))).not.toBeNull();
  });

  test('shows what it covers, with what varies left out', () => {
    const act = { kind: 'epd-server', url: `${EPD}/client/1042387/echo?zoek=anna` } as const;
    expect(dismissalOf(held({ method: 'POST', destination: act, control: 'Ververs' }))).toMatchObject({
      control: 'Ververs',
      sink: 'fetch',
      where: 'epd.example.nl/client/…/echo',
    });
  });

  test('of what a file of hers holds at the click lets that click be, and no other', () => {
    const { matcher } = dismissalOf(held({ sink: 'click', control: 'OK' }))!;
    const profile = compileProfile({
      origins: [EPD],
      shares: [{ selector: 'button', hold: 'click' }],
      neverShares: [],
      own: [{ says: 'never-shares', matcher }],
      isOwn: true,
    });
    expect(holdsAtClick('OK', () => true, profile).shares).toBe(false);
    expect(holdsAtClick('Ok', () => true, profile).shares).toBe(true);
  });
});

describe('what she taught', () => {
  const button = (hold: 'click' | 'request'): Matcher => ({ selector: '#b', name: '^Verder$', hold });
  const gesture = (name: string, selector: string): Gesture => ({
    name,
    intendsSharing: false,
    ageMs: 20,
    matches: (asked) => asked === selector,
  });
  const post: Attempt = { sink: 'fetch', url: `${EPD}/api/notitie`, method: 'POST', carriesData: true };
  const says = (rule: 'shares' | 'never-shares', matcher: Matcher, more: Partial<Rules> = {}) =>
    compileProfile({ origins: [EPD], shares: [], neverShares: [], own: [{ says: rule, matcher }], ...more });

  test('is known by her click, whichever way out the page then takes', () => {
    const profile = says('shares', button('request'));
    expect(recognise(post, gesture('Verder', '#b'), profile, EPD).shares).toBe(true);
    expect(recognise(post, gesture('Verder', '#c'), profile, EPD).shares).toBe(false);
    expect(recognise(post, gesture('Terug', '#b'), profile, EPD).shares).toBe(false);
    expect(recognise({ ...post, method: 'GET' }, gesture('Verder', '#b'), profile, EPD).shares).toBe(false);
  });

  test('goes before what the profile says never shares; the newest goes first', () => {
    const never = { neverShares: [{ url: '/api/notitie', hold: 'request' as const }] };
    expect(recognise(post, gesture('Verder', '#b'), says('shares', button('request'), never), EPD).shares).toBe(true);
    const both = says('shares', button('request'), {
      own: [
        { says: 'never-shares', matcher: button('request') },
        { says: 'shares', matcher: button('request') },
      ],
    });
    expect(recognise(post, gesture('Verder', '#b'), both, EPD).shares).toBe(false);
  });

  test('held at the click is asked there, and not again for what the click sets off', () => {
    const profile = says('shares', button('click'));
    expect(holdsAtClick('Verder', (selector) => selector === '#b', profile)).toMatchObject({
      shares: true,
      label: null,
    });
    expect(recognise(post, gesture('Verder', '#b'), profile, EPD).shares).toBe(false);
  });

  test('as never sharing silences generic recognition, not the profile of the organisation', () => {
    const print: Attempt = { sink: 'print', url: null, method: null, carriesData: true };
    const profile = says('never-shares', button('request'));
    expect(recognise(print, gesture('Verder', '#b'), profile, EPD).shares).toBe(false);
    expect(recognise(print, gesture('Elders', '#c'), profile, EPD).shares).toBe(true);
    const bound = says('never-shares', button('request'), { shares: [{ sink: 'print', hold: 'request' }] });
    expect(recognise(print, gesture('Verder', '#b'), bound, EPD)).toMatchObject({ shares: true, bound: true });
  });
});
