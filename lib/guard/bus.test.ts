// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Bus, joinBus, type World } from './bus.ts';

const NATIVE = {
  addEventListener: (target: EventTarget, type: string, listener: (event: never) => void) =>
    target.addEventListener(type, listener as EventListener),
  removeEventListener: (target: EventTarget, type: string, listener: (event: never) => void) =>
    target.removeEventListener(type, listener as EventListener),
  dispatchEvent: (target: EventTarget, event: Event) => target.dispatchEvent(event),
  formIn: (line: Element) => line.firstElementChild,
  append: (parent: Element, child: Element) => parent.append(child),
  remove: (child: Element) => child.remove(),
  detail: (event: CustomEvent) => event.detail as unknown,
  stringify: JSON.stringify,
  parse: JSON.parse as (text: string) => unknown,
};

const heardBy = (bus: Bus): unknown[] => {
  const heard: unknown[] = [];
  bus.hear((kind, body) => heard.push([kind, body]));
  return heard;
};

for (const [first, second] of [
  ['main', 'isolated'],
  ['isolated', 'main'],
] as [World, World][]) {
  test(`joins whichever world starts first (${first})`, () => {
    const a = joinBus(first, NATIVE);
    const heardByFirst = heardBy(a);
    a.say('early', 1); // nobody there yet: kept until somebody listens
    const b = joinBus(second, NATIVE);
    const heardBySecond = heardBy(b);
    b.say('back', 2);
    a.say('later', { n: 3 });
    expect(heardByFirst).toEqual([['back', 2]]);
    expect(heardBySecond).toContainEqual(['later', { n: 3 }]);
  });
}

test('a page that greets later finds nobody', () => {
  const main = joinBus('main', NATIVE);
  const heard = heardBy(main);
  joinBus('isolated', NATIVE);
  const node = document.createElement('i');
  const unanswered = window.dispatchEvent(
    new MouseEvent('deelwijzer-hello', { relatedTarget: node, cancelable: true }),
  );
  node.dispatchEvent(new CustomEvent('to-main', { detail: JSON.stringify({ kind: 'go-on', body: { id: 'x' } }) }));
  expect(unanswered).toBe(true);
  expect(heard).toEqual([]);
});

test('a form stands beside the message only while it is heard', () => {
  const main = joinBus('main', NATIVE);
  const isolated = joinBus('isolated', NATIVE);
  const form = document.createElement('form');
  let beside: Element | null = null;
  isolated.hear((_kind, _body, heard) => {
    beside = heard;
  });
  main.say('held', {}, form);
  expect(beside).toBe(form);
  expect(form.parentNode).toBe(null);
});

test('is synchronous: what is said is heard before say returns', () => {
  const main = joinBus('main', NATIVE);
  const isolated = joinBus('isolated', NATIVE);
  let heard = false;
  isolated.hear(() => {
    heard = true;
  });
  main.say('held', {});
  expect(heard).toBe(true);
});
