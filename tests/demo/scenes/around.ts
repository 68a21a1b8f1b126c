import { join } from 'node:path';
import { organisationOf, SMALL } from '../../support/organisation.ts';
import { attachAll, click, waitForVisible } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';

/** One client on one page: her consents, and the account that she may ask for. */
export async function client(stage: Stage): Promise<void> {
  const page = await stage.openExtensionPage('clients.html#of/1');
  await seen(page, 'main', 'A. de Vries');
  await stage.shoot('client', 'one client: consents, what was told to whom');
  await click(page, '[data-act="account"]');
  await seen(page, 'main', 'gemeente Utrecht, Wmo-loket');
  await stage.shoot('client-wie-kreeg-wat', 'the answer to "who was told what about me"');
}

/** Thinking before a meeting, one question at a time. */
export async function preparing(stage: Stage): Promise<void> {
  const page = await stage.openExtensionPage('prepare.html');
  await click(page, '[data-action="start"]');
  await waitForVisible(page, '[data-step="signals"] .asks');
  await stage.shoot('overleg-voorbereiden', 'preparing a meeting: one question at a time');
}

/** The officer's morning, on the logs of an organisation that does not exist. */
export async function oversight(stage: Stage): Promise<void> {
  const { folder, files } = await organisationOf(SMALL);
  const page = await stage.openExtensionPage('review.html#toezicht');
  await waitForVisible(page, '.choose .button');
  await attachAll(
    page,
    '[data-choose=files]',
    files.map((file) => join(folder, file)),
  );
  await waitForVisible(page, 'main.desk[data-complete]:not([data-empty])', 60_000);
  await waitForVisible(page, '.log-list .row[data-state]');
  await stage.shoot('toezicht', "many clinicians' logs: verified, merged, filtered");
  await click(page, '#tab-overview');
  await waitForVisible(page, '#tab-panel[data-tab=overview] .chart');
  await stage.shoot('toezicht-overzicht', 'charts that answer a question each');
  await click(page, '#tab-check');
  await waitForVisible(page, '#tab-panel[data-tab=check] .signals');
  await stage.shoot('toezicht-controle', 'signals, a sample, a worklist');
}
