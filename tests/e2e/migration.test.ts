import { afterAll, beforeAll, expect, test } from 'vitest';
import { earlier } from '../migration/earlier.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import {
  attributeOf,
  choose,
  click,
  count,
  fill,
  isVisible,
  textOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const LONG = { timeout: 90_000 };
const OLDEST = earlier('v1a');

/** lib/log/migration.test.ts has every earlier version; here the oldest one, and one that is still to come, in real browsers. */
describeInBrowsers('a log of another version', (browserName) => {
  let record: Record;
  beforeAll(async () => {
    record = await openRecord(browserName);
  });
  afterAll(() => record.close());

  test('of the very first: the update takes all of it over, and goes on from it', LONG, async () => {
    await layDownOldest();
    await record.restart();
    await waitFor(async () => (await logOf(record.browser)).length === OLDEST.entries.length);
    expect(await logOf(record.browser)).toEqual(OLDEST.entries);
    const popup = await record.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await textOf(popup, 'body')).includes('vraag toestemming'), { what: 'the draft' });
    const log = await record.browser.openExtensionPage('review.html');
    await waitFor(async () => (await textOf(log, 'body')).includes('gemeente Utrecht, Wmo-loket'));
    await popup.close();
    await log.close();
  });

  test('that is later than the extension: held, said, left as it is', LONG, async () => {
    const arrived = record.epd.disclosuresArrived().length;
    await updatedElsewhere();
    const before = await kept();
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    const prompt = await promptOn(page);
    await waitFor(async () => (await prompt.problem()) === 'newer-data'); // before anything was filled in
    await click(prompt.frame, '[data-problem="newer-data"] [data-action="retry"]');
    await waitFor(async () => (await prompt.problem()) === 'newer-data');
    await prompt.withhold();
    await waitFor(() => isVisible(page, '#share-send'));
    expect(record.epd.disclosuresArrived()).toHaveLength(arrived);

    for (const path of ['popup.html', 'review.html', 'options.html', 'welcome.html']) {
      const own = await record.browser.openExtensionPage(path);
      await waitForVisible(own, '[data-newer]');
      expect(await textOf(own, 'h1')).toBe('Deelwijzer is ouder dan je logboek');
      expect([await count(own, 'button'), await attributeOf(own, 'html', 'lang')]).toEqual([0, 'nl']);
      await own.close();
    }
    await record.restart();
    expect(await kept()).toEqual(before);
  });

  function layDownOldest(): Promise<void> {
    return record.browser.background.evaluate(async (tables) => {
      indexedDB.deleteDatabase('deelwijzer'); // what is open closes at this
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('deelwijzer', 10); // Dexie's version 1
        request.onupgradeneeded = () => {
          const { result } = request;
          result.createObjectStore('entries', { keyPath: 'index' }).createIndex('number', 'number', { unique: true });
          result.createObjectStore('journal', { keyPath: 'id' }).createIndex('tabId', 'tabId');
          result.createObjectStore('drafts', { keyPath: 'id' }).createIndex('at', 'at');
          for (const [name, rows] of Object.entries(tables)) {
            for (const row of rows) request.transaction?.objectStore(name).put(row);
          }
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
    }, OLDEST.tables);
  }

  /** A later version of the extension ran here meanwhile. */
  function updatedElsewhere(): Promise<void> {
    return record.browser.background.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('deelwijzer', 990);
        request.onupgradeneeded = () => void request.result.createObjectStore('later');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
    });
  }

  /** Every database there is, its version, and how many rows its tables have. */
  function kept(): Promise<unknown> {
    return record.browser.background.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('deelwijzer');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const counts = names.map(
        (name) =>
          new Promise((resolve) => {
            const request = transaction.objectStore(name).count();
            request.onsuccess = () => resolve([name, request.result]);
          }),
      );
      const rows = await Promise.all(counts);
      database.close();
      const all = (await indexedDB.databases()).map(({ name, version }) => [name, version]);
      return { all, rows };
    });
  }
});
