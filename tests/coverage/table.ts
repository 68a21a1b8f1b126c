import type { BrowserName } from '../support/browser.ts';
import { ATTEMPTS, type Attempt, type Beyond } from './attempts.ts';
import { type Expectation, expectationOf, FRAMES_INSIDE, framesOf, UNTESTED } from './expected.ts';
import { FRAME_KINDS, type FrameKind } from './places.ts';
import { WAYS } from './ways.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The README's table, made of what the contract tests hold to be true (expected.ts). */
export function coverageTable(): string {
  const notes = new Notes();
  const sinks = [...new Set(ATTEMPTS.map(({ sink }) => sink))];
  const rows = [
    ...sinks.flatMap((sink) => groupsOf(sink).map((group) => rowOf(group, notes))),
    ...Object.entries(UNTESTED).map(([sink, reason]) => untestedRow(sink as Beyond, reason, notes)),
  ];
  return [
    '| way out | Chromium | Firefox | when withheld, the page gets |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `**In bold**: tried in all ${FRAME_KINDS.length} kinds of frames (${FRAME_KINDS.map((kind) => NAMES[kind]).join(', ')}), and the same in each unless said otherwise; the rest in the page itself.`,
    '',
    ...notes.lines(),
  ].join('\n');
}

const NAMES: Readonly<Record<FrameKind, string>> = {
  top: 'the page itself',
  'same-origin': 'a same-origin frame',
  'cross-origin': 'a cross-origin frame',
  'about-blank': 'a blank frame that the page fills',
  srcdoc: 'a `srcdoc` frame',
  blob: 'a `blob:` frame',
  popup: 'a popup',
  'popup-blank': 'a blank popup that the page fills',
  back: 'a page gone back to',
  'single-page': 'a page after `pushState`',
  rewritten: 'a page after `document.write`',
  pristine: 'a page that borrows the natives of a fresh blank frame',
};

function named(frames: readonly FrameKind[]): string {
  const inside = FRAMES_INSIDE.every((frame) => frames.includes(frame));
  const rest = inside ? frames.filter((frame) => !FRAMES_INSIDE.includes(frame)) : frames;
  return [...(inside ? ['any frame inside the page'] : []), ...rest.map((frame) => NAMES[frame])].join(', ');
}

/** The attempts at one sink that fare the same in the page itself, in both browsers. */
function groupsOf(sink: Attempt['sink']): Attempt[][] {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of ATTEMPTS.filter((one) => one.sink === sink)) {
    const key = JSON.stringify(BROWSERS.map((browser) => expectationOf(attempt.id, 'top', browser)));
    groups.set(key, [...(groups.get(key) ?? []), attempt]);
  }
  return [...groups.values()];
}

function rowOf(group: readonly Attempt[], notes: Notes): string {
  const { sink } = group[0]!;
  const way = WAYS[sink];
  const hows = group.map(({ how, everywhere }) => (everywhere && how ? `**${how}**` : how)).join('; ');
  const title = hows === '' && group[0]?.everywhere ? `**${way?.title}**` : way?.title;
  const cells = BROWSERS.map((browser) => cellOf(group, browser, notes));
  const asks = group.some(({ id }) =>
    BROWSERS.some((browser) => /held|refused/.test(expectationOf(id, 'top', browser).state)),
  );
  return `| ${title}${hows && `: ${hows}`} | ${cells.join(' | ')} | ${asks ? way?.withheld : ''} |`;
}

function cellOf(group: readonly Attempt[], browser: BrowserName, notes: Notes): string {
  const [first] = group;
  const inPage = expectationOf(first!.id, 'top', browser);
  const others = new Map<string, FrameKind[]>();
  for (const { id } of group) {
    for (const frame of framesOf(id)) {
      const told = tell(expectationOf(id, frame, browser), notes);
      if (told !== tell(inPage, notes)) others.set(told, [...(others.get(told) ?? []), frame]);
    }
  }
  const exceptions = [...others].map(([told, frames]) => `; ${told} in ${named(frames)}`);
  return tell(inPage, notes) + exceptions.join('');
}

function tell({ state, reason, absent }: Expectation, notes: Notes): string {
  if (absent) return '(has none)';
  const word = state.replace('-', ' ');
  return reason === null ? word : `${word} ${notes.mark(reason)}`;
}

const untestedRow = (sink: Beyond, reason: string, notes: Notes): string => {
  const cell = `not covered, untested ${notes.mark(reason)}`;
  return `| ${WAYS[sink]?.title} | ${cell} | ${cell} |  |`;
};

/** Reasons, each under one number. */
class Notes {
  readonly #reasons: string[] = [];

  mark(reason: string): string {
    if (!this.#reasons.includes(reason)) this.#reasons.push(reason);
    return `<sup>${this.#reasons.indexOf(reason) + 1}</sup>`;
  }

  lines(): string[] {
    return this.#reasons.map((reason, index) => `${index + 1}. ${reason[0]?.toUpperCase()}${reason.slice(1)}.`);
  }
}
