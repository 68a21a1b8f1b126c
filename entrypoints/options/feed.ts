import browser from 'webextension-polyfill';
import type { FeedProps } from '../../components/options/Feed.tsx';
import { call } from '../../lib/messaging/client.ts';
import { matchPattern } from '../../lib/sites/registration.ts';

/** The section of the options about the audit repository. @param draw called whenever its state has changed. */
export function feedSection(draw: () => void) {
  let status: FeedProps['status'] | null = null;
  let trying = false;
  const read = async () => {
    status = await call('feed/status', {}).catch(() => null);
    draw();
  };
  // What was delivered meanwhile is seen when she comes back.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void read());

  async function tryNow(): Promise<void> {
    trying = true;
    draw();
    await call('feed/now', {}).catch(() => null); // how it went is what the status says
    trying = false;
    await read();
  }

  return {
    read,
    props: (): Omit<FeedProps, 'texts'> | null =>
      status && {
        status,
        trying,
        onTryNow: () => void tryNow(),
        onAllow: () => {
          const { to } = status ?? {};
          if (to == null) return;
          void browser.permissions
            .request({ origins: [matchPattern(to)] })
            .catch(() => false)
            .then(tryNow);
        },
      },
  };
}
