/**
 * The little of the extension API that the page-side script uses. Not the polyfill: that costs every frame of every page
 * 11 kB, and both browsers promise these calls as promises.
 */
interface ExtensionApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean | undefined,
      ): void;
      removeListener(listener: unknown): void;
    };
    getURL(path: string): string;
  };
  storage: {
    local: {
      get(key: string | string[]): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
}

const globals = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
export const extension: ExtensionApi = (globals.browser ?? globals.chrome)!;

/** False once the extension was updated or removed under this page: this script is an orphan and can reach nobody. */
export const isAlive = (): boolean => extension.runtime?.id !== undefined;
