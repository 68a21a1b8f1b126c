import { describe, expect, test } from 'vitest';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { BUFFER, DELIVERED, DENIED, FAILING, NOT_KEPT } from '../../tests/gallery-pages/fixtures/feed.ts';
import { feedLines } from './feed-lines.ts';

const nl = pageTextsFor('nl');

describe('what is said of the feed', () => {
  test('that all went well, and up to when', () => {
    expect(feedLines(DELIVERED, nl)).toMatchObject({
      kept: null,
      wrong: false,
      lines: [expect.stringMatching(/^Afgeleverd: 214, tot en met 20 nov 2025/), 'Er wacht niets.'],
    });
  });

  test('since when it fails and why, what waits, what waits behind the lock, what was refused; and that nothing is lost', () => {
    const { lines, wrong } = feedLines(FAILING, nl);
    expect(wrong).toBe(true);
    const text = lines.join('\n');
    for (const said of [
      'Er wachten 12 verstrekkingen.',
      '3 verstrekkingen gaan pas weg als je het logboek ontgrendelt.',
      '1 verstrekking is door het register geweigerd (melding 422)',
      'Sinds 20 nov 2025',
      'het auditregister geeft geen antwoord',
      'Er gaat niets verloren.',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('a log that is not kept and has no feed: that, and no word of comfort', () => {
    const { kept, lines, wrong } = feedLines(NOT_KEPT, nl);
    expect([wrong, lines]).toEqual([true, []]);
    expect(kept).toContain('Dit logboek blijft niet bewaard.');
  });

  test('a buffer: how much of it is nowhere else yet; never that nothing can be lost', () => {
    const { kept, lines } = feedLines({ ...FAILING, where: 'non-persistent' }, nl);
    expect(kept).toContain('16 verstrekkingen staan daar nog niet. Sluit de werkplek nog niet af.');
    expect(lines.join(' ')).not.toContain('niets verloren');
    expect(feedLines(BUFFER, nl).kept).toContain('2 verstrekkingen staan daar nog niet.');
    expect(feedLines({ ...BUFFER, waiting: 0 }, nl).kept).toContain('Alles van deze werkplek staat daar.');
  });

  test('an ordinary computer without a feed: nothing', () => {
    expect(feedLines({ ...NOT_KEPT, where: 'personal' }, nl)).toMatchObject({ kept: null, lines: [], wrong: false });
  });

  test('a shared computer: that nobody sees what others recorded', () => {
    const { kept, wrong } = feedLines({ ...NOT_KEPT, where: 'shared' }, nl);
    expect(kept).toContain('Ieder ziet alleen wat die zelf vastlegde');
    expect(wrong).toBe(false);
  });

  test('a status is named where there was one', () => {
    const failing = { since: DENIED.failing?.since ?? '', reason: 'no-access', status: 401 } as const;
    expect(feedLines({ ...DENIED, failing }, nl).lines.join(' ')).toContain('weigert de toegang (melding 401)');
  });
});
