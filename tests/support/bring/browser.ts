import { aptIsPossible } from './apt.ts';
import { chromiumSource } from './chromium.ts';
import { firefoxSource } from './firefox.ts';
import { findProgram } from './places.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where one browser can come from. */
export interface Source {
  readonly name: string;
  /** The environment variable with which somebody points at her own. */
  readonly variable: string;
  readonly installed: () => string | undefined;
  readonly download: () => Promise<void>;
  readonly apt: () => Promise<void>;
  readonly remedy: string;
}

/** Named what is missing, and what to do about it. */
export class CannotBring extends Error {}

const SOURCES: Record<BrowserName, Source> = { chromium: chromiumSource, firefox: firefoxSource };
const brought = new Map<BrowserName, Promise<string>>();

/** The path of a browser: the one that was pointed at, else an installed one, else a downloaded one, else from apt. */
export function bringBrowser(name: BrowserName): Promise<string> {
  const bringing = brought.get(name) ?? bring(SOURCES[name]);
  brought.set(name, bringing);
  return bringing;
}

async function bring(source: Source): Promise<string> {
  const pointedAt = process.env[source.variable];
  if (pointedAt) {
    const path = findProgram([pointedAt]);
    if (!path) throw new CannotBring(`${source.variable} is ${pointedAt}, which is not a program that can be run.`);
    return path;
  }

  const installed = source.installed();
  if (installed) return installed;
  console.error(`${source.name} is not installed.`);

  const tried: string[] = [];
  for (const way of [source.download, ...(aptIsPossible() ? [source.apt] : [])]) {
    try {
      await way();
    } catch (error) {
      tried.push((error as Error).message);
      console.error(`  ${firstLine(error)}`);
    }
    const path = source.installed();
    if (path) return path;
  }
  throw new CannotBring([`${source.name} could not be brought. ${source.remedy}`, ...tried].join('\n'));
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}
