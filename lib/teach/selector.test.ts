// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { isNamed, selectorFor } from './selector.ts';
import { controlsOf } from './testing.ts';

// jsdom has no CSS object; these names need no escaping beyond what it would do to them.
beforeEach(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
});

const only = (html: string): Element => controlsOf(html)[0]!;

describe('the selector of a control', () => {
  test.each<[string, string, string, string]>([
    ['its id', '<button id="send" name="go">Verder</button>', '#send', 'id'],
    [
      'its name, where the id is made by a library',
      '<button id=":r1:" name="go">Verder</button>',
      'button[name="go"]',
      'name',
    ],
    [
      'its name, where the id holds the number of a record',
      '<button id="bulk-1042387" name="go">Verder</button>',
      'button[name="go"]',
      'name',
    ],
    [
      'what the makers call it in a data attribute',
      '<button id="ember12" data-testid="share-button">Verder</button>',
      'button[data-testid="share-button"]',
      'data',
    ],
    [
      'its label, never a data attribute that could hold a text about a client',
      '<button data-summary="A. de Vries, angst" aria-label="Doorzetten &quot;nu&quot;"></button>',
      'button[aria-label="Doorzetten \\"nu\\""]',
      'label',
    ],
    ['its role, beside its name', '<div role="button">Verder</div>', '[role="button"]', 'text'],
    ['its kind, beside its name', '<button class="css-x1y2z3">Verder</button>', 'button', 'text'],
  ])('is %s', (_what, html, selector, by) => {
    const control = only(html);
    expect(selectorFor(control)).toEqual({ selector, by });
    expect(control.matches(selector)).toBe(true);
  });

  test('is its place under the nearest named ancestor, where nothing names it', () => {
    const control = controlsOf('<div id="tools"><span></span><p><button></button><button></button></p></div>')[1]!;
    expect(selectorFor(control)).toEqual({
      selector: '#tools > p:nth-of-type(1) > button:nth-of-type(2)',
      by: 'structure',
    });
    expect([...document.querySelectorAll(selectorFor(control).selector)]).toEqual([control]);
  });
});

test.each(['send', 'share-button', 'note_save', 'openShareDialog', 'medication-1', 'tab-h2'])(
  '%s is a name',
  (value) => {
    expect(isNamed(value)).toBe(true);
  },
);

test.each(['', ':r3:', 'ember42', 'radix-1', 'mui-5', 'x7f3k9a', 'css-1q2w3e', 'row-1042387', 'twee woorden', '7up'])(
  '"%s" is none',
  (value) => {
    expect(isNamed(value)).toBe(false);
  },
);
