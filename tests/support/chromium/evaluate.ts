import type { CDPSession, Frame, Page } from 'playwright-core';

const sessions = new WeakMap<Page | Frame, CDPSession | 'shared'>();

export async function evaluateWithoutGesture(target: Page | Frame, expression: string): Promise<string | undefined> {
  const session = await sessionOf(target);
  if (session === 'shared') return target.evaluate<string | undefined>(expression);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as string | undefined;
}

/** Only a frame in a process of its own (an extension's page in an EPD always is) has a session of its own. */
async function sessionOf(target: Page | Frame): Promise<CDPSession | 'shared'> {
  const known = sessions.get(target);
  if (known) return known;
  const page = 'mainFrame' in target ? target : target.page();
  const own = target === page || target === page.mainFrame() ? page : target;
  const session = await page
    .context()
    .newCDPSession(own)
    .catch((error: Error) => {
      if (/does not have a separate CDP session/.test(error.message)) return 'shared' as const;
      throw error;
    });
  if (session !== 'shared') sessions.set(target, session); // a shared frame may get a process of its own later
  return session;
}
