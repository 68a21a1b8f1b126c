import { describe, expect, it } from 'vitest';
import { context, historyOf, outreach, variantHistory } from '../../../tests/forms/fixtures.ts';
import { linesOn, OPEN } from '../../../tests/forms/words.ts';
import { event } from '../../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import type { History } from '../history.ts';
import { coverPaper } from './cover.ts';

const linesOf = (history: History, recipient = 0) => linesOn(coverPaper(history, { ...context, recipient }, 'nl'));

describe('the cover page', () => {
  it('says for what the data were given and that other tasks are not it', () => {
    const lines = linesOf(variantHistory('onConsent'));
    expect(lines).toContain('Doel: De aanvraag begeleiding');
    expect(lines).toContain('Gegeven: Met toestemming');
    expect(lines.join('\n')).toMatch(/alleen voor dit doel\. Voor andere taken.* zijn ze niet gegeven/);
  });

  it('never names the client or why she does not know', () => {
    expect(linesOf(variantHistory('onConsent')).join('\n')).not.toMatch(/Vries|1982|1042387/);
    const secret = linesOf(outreach()).join('\n');
    expect(secret).not.toMatch(/Amrani|opsluiten|leest geen post/);
    expect(secret).toContain('Doel: Samen bepalen wie de cliënt deze week thuis bezoekt');
    expect(secret).toContain('De cliënt weet niet dat dit is gedeeld.');
  });

  it('stops saying so once she was told', () => {
    const told = event({
      about: 214,
      type: 'client-informed',
      at: '2025-11-19T00:00:00Z',
      on: '2025-11-19',
      byWhom: null,
    });
    expect(linesOf(historyOf(outreach().disclosure, told)).join('\n')).not.toContain('weet niet dat dit is gedeeld');
  });

  it('warns where the client must not know, even if that she does not know was not recorded', () => {
    const { recipients, ...entry } = variants.onConsent();
    const unsaid = recipients.map((row) => ({ ...row, facts: { ...row.facts, clientInformed: null } }));
    const hidden = { ...entry, recipients: unsaid, hiddenFromClient: { reason: 'gevaar voor een ander', until: null } };
    expect(linesOf(historyOf(hidden)).join('\n')).toContain('De cliënt weet niet dat dit is gedeeld.');
    expect(linesOf(historyOf(hidden)).join('\n')).not.toContain('gevaar voor een ander');
    expect(linesOf(historyOf({ ...hidden, hiddenFromClient: null })).join('\n')).not.toContain('weet niet');
  });

  it('holds the recipient to what a partial consent covers', () => {
    expect(linesOf(variantHistory('partial'))).toContain('Gegeven: Met toestemming, voor: alleen dat zij komt');
  });

  it('claims no consent that was not given or was withdrawn', () => {
    expect(linesOf(variantHistory('withheld'))).toContain(`Gegeven: ${OPEN}`);
    const withdrawn = event({
      about: 214,
      type: 'consent-withdrawn',
      at: '2025-11-09T00:00:00Z',
      on: '2025-11-09',
      reason: null,
    });
    expect(linesOf(historyOf(variants.onConsent(), withdrawn))).toContain(`Gegeven: ${OPEN}`);
  });

  it('tells one recipient nothing of another', () => {
    expect(linesOf(variantHistory('several'), 1).join('\n')).not.toMatch(/Wmo-loket|Buurtteam/);
  });
});
