import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { watchAgenda } from '../lib/agenda/watch.ts';
import { watchFeed } from '../lib/feed/watch.ts';
import { writeWaitingNote } from '../lib/journal/file-note.ts';
import { handlersFor } from '../lib/journal/handlers.ts';
import { doneTelling, forgetEarlierSessions, forgetGone, tabClosed } from '../lib/journal/held.ts';
import { tellOnNewPage } from '../lib/journal/prompt-places.ts';
import { promptWindowClosed } from '../lib/journal/prompt-window.ts';
import { currentSession } from '../lib/journal/session.ts';
import { welcomeOnInstall } from '../lib/lifecycle/first-run.ts';
import { watchUpdates } from '../lib/lifecycle/update.ts';
import { rememberUpdates } from '../lib/lifecycle/updated.ts';
import { logHere } from '../lib/log/here.ts';
import { whenReadingChanges } from '../lib/log/keys/browser-memory.ts';
import { readied } from '../lib/log/readied.ts';
import { listen } from '../lib/messaging/router.ts';
import { watchForPassing } from '../lib/nets/watch.ts';
import { keepGoodPolicy, publishLanguage } from '../lib/policy/read.ts';
import { sortRules } from '../lib/sites/own-rules.ts';
import { guardSites } from '../lib/sites/registration.ts';

/** Owns the log. Holds nothing in memory that a stopped worker would lose: listeners are set up in the first tick. */
export default defineBackground(() => {
  const db = logHere({ owner: true });
  const feed = watchFeed(db);
  listen(handlersFor(db, feed));
  watchForPassing(db);
  welcomeOnInstall();
  watchAgenda(db);
  rememberUpdates();
  watchUpdates();
  browser.tabs.onUpdated.addListener((tabId, { status }) => void (status === 'complete' && newPage(tabId)));
  browser.tabs.onRemoved.addListener((tabId) => void tabClosed(db, tabId));
  browser.windows.onRemoved.addListener((windowId) => void promptWindowClosed(db, windowId));
  browser.permissions.onAdded.addListener(() => void guardSites());
  const newPage = async (tabId: number) => {
    await forgetGone(db, tabId);
    if (await writeWaitingNote(db, tabId)) await doneTelling(db, tabId);
    else await tellOnNewPage(tabId);
  };
  // Unlocked, in whatever page: what had to wait for that (sealing anew, other recipients, the feed) goes on.
  const ready = () => readied(db).then(() => feed.run());
  whenReadingChanges(() => void ready());
  void ready();
  // Another policy holds from here on; whoever is asked something already is held to it when she decides.
  const policyIsThere = () => {
    void keepGoodPolicy();
    void guardSites();
    void publishLanguage();
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    policyIsThere();
    void ready(); // other officers may read
  });
  policyIsThere();
  void sortRules();
  void currentSession().then((session) => forgetEarlierSessions(db, session));
});
