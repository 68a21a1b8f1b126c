import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitFor } from '../wait.ts';

/**
 * Starts and stops the extension's service worker. Playwright alone cannot: it goes on listing a worker that has
 * stopped, and a call into that one never returns.
 */
export class ServiceWorkerControl {
  readonly #context: BrowserContext;
  readonly #scope: string;
  #session: Promise<CDPSession> | undefined;
  #status: string | undefined;

  constructor(context: BrowserContext, scope: string) {
    this.#context = context;
    this.#scope = scope;
  }

  async start(): Promise<void> {
    const session = await this.#open();
    if (this.#status === 'running') return;
    await session.send('ServiceWorker.startWorker', { scopeURL: this.#scope });
    await waitFor(() => this.#status === 'running', {
      what: () => `the service worker to run (it is ${this.#status})`,
    });
  }

  async stop(): Promise<void> {
    const session = await this.#open();
    if (this.#status === 'stopped') return;
    await session.send('ServiceWorker.stopAllWorkers');
    await waitFor(() => this.#status === 'stopped', {
      what: () => `the service worker to stop (it is ${this.#status})`,
    });
  }

  /** The protocol's worker domain hangs on a page; a test may close any page, so it gets one of its own time and again. */
  #open(): Promise<CDPSession> {
    this.#session ??= this.#attach();
    return this.#session;
  }

  async #attach(): Promise<CDPSession> {
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    page.once('close', () => {
      this.#session = undefined;
    });
    const session = await this.#context.newCDPSession(page);
    const registrations = new Set<string>();
    session.on('ServiceWorker.workerRegistrationUpdated', (event) => {
      for (const { registrationId, scopeURL } of event.registrations) {
        if (scopeURL.startsWith(this.#scope)) registrations.add(registrationId);
      }
    });
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions)
        if (registrations.has(version.registrationId)) this.#status = version.runningStatus;
    });
    this.#status = undefined;
    await session.send('ServiceWorker.enable');
    await waitFor(() => this.#status !== undefined, { what: 'news of the service worker' });
    return session;
  }
}
