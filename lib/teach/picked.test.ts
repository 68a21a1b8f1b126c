// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { matcherSchema } from '../sites/profile.ts';
import { compileProfile, holdsAtClick, recognise } from '../sites/recognise.ts';
import { describe as described, fitting } from './controls-in-page.ts';
import { type Picked, pickedSchema, proposed, ruleOf } from './picked.ts';
import { controlsOf } from './testing.ts';

Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const FORM = `<form><button>Delen (nu)</button><button type="button">Delen (nu)</button></form>
  <a href="https://epd.example.nl/brief">Brief</a><button id="kort">Delen (nu)</button><button>Delen</button>`;

test('what works a form or a link is asked when something leaves, what a script works at the click', () => {
  const kinds = controlsOf(FORM).map((control) => described(control).kind);
  expect(kinds).toEqual(['submit', 'other', 'link', 'other', 'other']);
  expect(controlsOf(FORM).map((control) => proposed(described(control)).hold)).toEqual([
    'request',
    'click',
    'request',
    'click',
    'click',
  ]);
});

test('a control with nothing but its name is taught by that name, and its like is found on the page', () => {
  const controls = controlsOf(FORM);
  const picked = described(controls[1]!);
  const taught = proposed(picked);
  expect(taught.name).toBe('^Delen \\(nu\\)$');
  const rule = ruleOf(picked, taught, 'shares');
  expect(matcherSchema.safeParse(rule).success).toBe(true);
  expect(fitting(rule, controls)).toEqual([controls[0], controls[1], controls[3]]);
});

test('a control with a name of its makers is taught by that alone: it may be called otherwise tomorrow', () => {
  const controls = controlsOf(FORM);
  const picked = described(controls[3]!);
  expect(ruleOf(picked, proposed(picked), 'shares')).toEqual({ selector: '#kort', hold: 'click' });
  expect(fitting({ selector: '#kort' }, controls)).toEqual([controls[3]]);
});

test('what the page counts is what the gate holds', () => {
  const controls = controlsOf(FORM);
  const picked = described(controls[1]!);
  const matcher = ruleOf(picked, proposed(picked), 'shares');
  const profile = compileProfile({ origins: [], shares: [], neverShares: [], own: [{ says: 'shares', matcher }] });
  const held = controls.filter((control) => {
    const { name } = described(control);
    return holdsAtClick(name, (selector) => control.closest(selector) !== null, profile).shares;
  });
  expect(held).toEqual(fitting(matcher, controls));
});

test('what never shares is silenced at the click and after it, however it would have been held', () => {
  const picked: Picked = pickedSchema.parse({ name: 'Afdrukken', selector: '#p', by: 'id', kind: 'other' });
  const matcher = ruleOf(picked, proposed(picked), 'never-shares');
  const profile = compileProfile({
    origins: [],
    shares: [],
    neverShares: [],
    own: [{ says: 'never-shares', matcher }],
  });
  const gesture = {
    name: 'Afdrukken',
    intendsSharing: true,
    ageMs: 5,
    matches: (selector: string) => selector === '#p',
  };
  const print = { sink: 'print' as const, url: null, method: null, carriesData: true };
  expect(recognise(print, gesture, profile, 'https://epd.example.nl').shares).toBe(false);
  expect(recognise(print, null, profile, 'https://epd.example.nl').shares).toBe(true);
});
