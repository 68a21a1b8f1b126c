import { type Connection, callFunction, send } from './bidi.ts';

/**
 * Firefox's own scope, which `--remote-allow-system-access` opens. WebDriver BiDi shows neither an extension's
 * background page nor a way to stop it; from here both can be reached, without a tab that would take the focus.
 */
export class Privileged {
  readonly #connection: Connection;
  readonly #geckoId: string;

  constructor(connection: Connection, geckoId: string) {
    this.#connection = connection;
    this.#geckoId = geckoId;
  }

  /** Lets the browser believe in language packs that it does not have, so that extensions hear the language. */
  async setLanguage(language: string): Promise<void> {
    await this.#call((wanted) => {
      Services.locale.availableLocales = [wanted ?? '', 'en-US'];
      Services.locale.requestedLocales = [wanted ?? ''];
    }, language);
  }

  async stopBackground(): Promise<void> {
    await this.#call(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id ?? '');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, this.#geckoId);
  }

  /** `expression` promises JSON or undefined. It runs in a sandbox upon the background's window, which no CSP binds. */
  async evaluateInBackground(expression: string): Promise<string | undefined> {
    return this.#call(
      async (id, source) => {
        const { extension } = WebExtensionPolicy.getByID(id ?? '');
        await extension.wakeupBackground();
        const view = [...extension.views].find(({ viewType }) => viewType === 'background');
        if (!view) throw new Error('The extension has no background page.');
        const messages = view.xulBrowser.messageManager;
        const name = `deelwijzer-test:${Math.random()}`;
        // What is set on globalThis stays for the next call, as it does in a service worker.
        const onWindow = `((globalThis, self) => ${source})(window, window)`;
        const frameScript = `(async () => {
          let reply;
          try {
            const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            reply = { value: await Cu.evalInSandbox(${JSON.stringify(onWindow)}, box) };
          } catch (error) {
            reply = { error: String((error && error.message) || error) };
          }
          sendAsyncMessage(${JSON.stringify(name)}, reply);
        })()`;
        return new Promise<string | undefined>((resolve, reject) => {
          messages.addMessageListener(name, function listener({ data }) {
            messages.removeMessageListener(name, listener);
            if (data.error === undefined) resolve(data.value);
            else reject(new Error(data.error));
          });
          messages.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
            false,
          );
        });
      },
      this.#geckoId,
      expression,
    );
  }

  async #call(fn: (...args: (string | undefined)[]) => unknown, ...args: string[]): Promise<string | undefined> {
    const tree = await send<{ contexts: { context: string }[] }>(this.#connection, 'browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const context = tree.contexts[0]?.context;
    if (!context) throw new Error('Firefox shows no window of its own: is --remote-allow-system-access still there?');
    return callFunction(this.#connection, { context }, String(fn), args);
  }
}

/** What of Firefox's inside is used above. */
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
      wakeupBackground(): Promise<void>;
      views: Iterable<{ viewType: string; xulBrowser: { messageManager: MessageManager } }>;
    };
  };
};
type Listener = (message: { data: { value?: string; error?: string } }) => void;
interface MessageManager {
  addMessageListener(name: string, listener: Listener): void;
  removeMessageListener(name: string, listener: Listener): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}
