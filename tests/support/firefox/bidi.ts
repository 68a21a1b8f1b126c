import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi underneath Puppeteer, for what Puppeteer has no words for. */
export interface Connection {
  send(method: string, params: object): Promise<{ result?: unknown }>;
  on(event: string, listener: (params: never) => void): unknown;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: string;
}

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

export async function send<T>(connection: Connection, method: string, params: object): Promise<T> {
  const answer = await connection.send(method, params);
  return (answer.result ?? answer) as T;
}

/**
 * Calls a function that gives (a promise of) a string or undefined. `userActivation` is off, unlike in Puppeteer; in a
 * sandbox that leaves the document's activation alone, outside one it takes it away.
 */
export async function callFunction(
  connection: Connection,
  target: { context: string; sandbox?: string },
  functionDeclaration: string,
  args: readonly string[] = [],
): Promise<string | undefined> {
  const answer = await send<CallResult>(connection, 'script.callFunction', {
    functionDeclaration,
    target,
    awaitPromise: true,
    userActivation: false,
    arguments: args.map((value) => ({ type: 'string', value })),
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The function threw.');
  return answer.result?.value;
}
