import type { Frame } from './browser.ts';
import { attributeOf, check, choose, count, fill, isVisible, look, textOf } from './page.ts';
import { waitFor } from './wait.ts';

type Value = string | number | boolean | null | readonly string[];

/** Some of the facts of `contracts/assessment.md`, nested as there. */
export interface FactsPatch {
  readonly [key: string]: Value | FactsPatch | undefined;
}

/** The order in which the prompt asks: an answer fills in what follows from it, so what follows is set after it. */
const ORDER = [
  'discloser',
  'client',
  'recipient',
  'purpose',
  'data',
  'grounds.confidentiality',
  'grounds.confidentialityProvision',
  'grounds',
  'consent',
];

export function flatten(patch: FactsPatch): [string, Value][] {
  return [...walk(patch, '')].sort(([a], [b]) => rank(a) - rank(b));
}

function rank(key: string): number {
  const places = [ORDER.indexOf(key), ORDER.indexOf(key.split('.')[0] ?? ''), ORDER.length];
  return places.find((place) => place >= 0) ?? ORDER.length;
}

function* walk(patch: FactsPatch, prefix: string): Generator<[string, Value]> {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      yield* walk(value as FactsPatch, `${prefix}${key}.`);
    else yield [prefix + key, value as Value];
  }
}

/** Sets one control of the plain list, as a user would, and waits until it shows what it was given. */
export async function setControl(frame: Frame, kind: 'fact' | 'detail', key: string, value: Value): Promise<void> {
  const selector = `[data-${kind}="${key}"]`;
  await waitFor(() => isVisible(frame, selector), {
    what: async () => `a control for ${key}; there are: ${(await controls(frame, kind)).join(', ')}`,
    timeout: 5000,
  });
  if (Array.isArray(value)) return setList(frame, selector, value);

  const text = value === null ? '' : String(value);
  if (await isShown(frame, selector, text)) return;
  const type = await typeOf(frame, selector);
  if (type === 'checkbox') await check(frame, selector, value === true);
  else if (type === 'radio') await check(frame, `${selector}[value="${text}"]`);
  else if (type === 'select' || type === 'date') await choose(frame, selector, text);
  else await fill(frame, selector, text);
  await waitFor(() => isShown(frame, selector, text), {
    what: async () => `${key} to show "${text}"; the prompt shows: ${(await textOf(frame, 'body')).slice(0, 500)}`,
  });
}

async function setList(frame: Frame, selector: string, wanted: readonly string[]): Promise<void> {
  for (const value of wanted) {
    if ((await count(frame, `${selector}[value="${value}"]`)) === 0) throw new Error(`${selector} has no "${value}".`);
  }
  const offered = await look<string[], string>(
    frame,
    (css) => [...document.querySelectorAll<HTMLInputElement>(`input${css}`)].map(({ value }) => value),
    selector,
  );
  for (const value of offered) await check(frame, `${selector}[value="${value}"]`, wanted.includes(value));
}

async function typeOf(frame: Frame, selector: string): Promise<string> {
  const tag = await look<string, string>(frame, (css) => document.querySelector(css)?.localName ?? '', selector);
  return tag === 'input' ? ((await attributeOf(frame, selector, 'type')) ?? 'text') : tag;
}

function isShown(frame: Frame, selector: string, text: string): Promise<boolean> {
  return look<boolean, [string, string]>(
    frame,
    ([css, wanted]) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>(css)];
      const [field] = fields;
      if (field?.type === 'radio') return fields.some(({ checked, value }) => checked && value === wanted);
      return field?.type === 'checkbox' ? String(field.checked) === wanted : field?.value === wanted;
    },
    [selector, text],
  );
}

function controls(frame: Frame, kind: string): Promise<string[]> {
  return look<string[], string>(
    frame,
    (name) => [
      ...new Set([...document.querySelectorAll(`[data-${name}]`)].map((one) => one.getAttribute(`data-${name}`) ?? '')),
    ],
    kind,
  );
}
