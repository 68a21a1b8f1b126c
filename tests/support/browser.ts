import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { BrowserName } from './bring/browser.ts';

export type { BrowserName };

/** Playwright's in Chromium, Puppeteer's in Firefox; page.ts has what works on both. */
export type Page = playwright.Page | puppeteer.Page;
export type Frame = playwright.Frame | puppeteer.Frame;

/** A function that goes over as its source: it sees its argument and the other side's globals, nothing of this side. */
export type Remote<A, T> = string | ((arg: A) => T | Promise<T>);

export interface Background {
  /** Runs in the background (started when it is not running). Argument and result are JSON. */
  evaluate<T, A = undefined>(fn: Remote<A, T>, arg?: A): Promise<T>;
}

/** A browser with the extension in it. */
export interface Browser {
  readonly name: BrowserName;
  readonly extensionId: string;
  extensionUrl(path: string): string;
  newPage(url?: string): Promise<Page>;
  pages(): Promise<Page[]>;
  openExtensionPage(path: string): Promise<Page>;
  readonly background: Background;
  /** Ends the background as the browser does when it has been idle; the next event starts a new one. */
  stopBackground(): Promise<void>;
  /** The folder into which it downloads; downloads.ts waits for what comes. */
  readonly downloads: string;
  /** The address of every document that was really printed (past any hook: the browser's own `beforeprint`). */
  prints(): readonly string[];
  /** Every `mailto:` address that left the browser for the mail program. */
  mails(): Promise<readonly string[]>;
  /** The power goes: no process gets to finish anything. Launch again with this `profileDir` to see what is left. */
  kill(): Promise<void>;
  close(): Promise<void>;
  readonly profileDir: string;
  readonly raw: playwright.BrowserContext | puppeteer.Browser;
}
