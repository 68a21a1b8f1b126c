import type { Sink } from '../disclosure/action.ts';
import type { Matcher, OwnRule, SiteProfile } from './profile.ts';
import { type Address, addressOf, exec, find, fits, mapped, type Names, NativeRegExp, namesOf } from './untouched.ts';
import {
  namesCopying,
  namesDismissal,
  namesDocument,
  namesDownload,
  namesFile,
  namesSharing,
  pathIsOrdinary,
  pathNamesSending,
} from './verbs.ts';

/**
 * Is this a share action? Pure: what a sink saw, what she last did, what the profile says; no DOM, no zod, since it
 * runs in every frame of the EPD.
 */
export interface Attempt {
  sink: Sink;
  /** Absolute URL that data go to or come from; null for print, clipboard and the like. */
  url: string | null;
  method: string | null;
  /** Something goes along: a body, form fields, a query that is not the page's own. */
  carriesData: boolean;
  /** Characters of text, where that is what leaves (clipboard). */
  textLength?: number;
  /** A file is made or fetched: `download` attribute, blob or data URL. */
  makesFile?: boolean;
  /** Does the control match this selector; known only where there is a control. */
  matchesSelector?: (selector: string) => boolean;
}

/** What she last did with her own hand, and how long ago. */
export interface Gesture {
  name: string;
  /** Her last act names sharing ("Verstuur"), or was made in a dialog that such an act opened. */
  intendsSharing: boolean;
  ageMs: number;
  /** Does the control that she used match, itself or what it stands in. */
  matches?: (selector: string) => boolean;
}

/** What of a site profile the page's world needs. */
export interface Rules extends Pick<SiteProfile, 'origins' | 'shares' | 'neverShares'> {
  /** What she said herself, newest first. */
  own?: readonly Pick<OwnRule, 'says' | 'matcher'>[] | undefined;
  /** The profile came from a file of hers: what she said later goes before all of it. */
  isOwn?: boolean | undefined;
}

export interface CompiledProfile {
  origins: Names;
  shares: ArrayLike<CompiledMatcher>;
  neverShares: ArrayLike<CompiledMatcher>;
  own: ArrayLike<{ shares: boolean; matcher: CompiledMatcher }>;
  isOwn: boolean;
}

interface CompiledMatcher {
  label: string | null;
  selector: string | null;
  text: RegExp | null;
  name: RegExp | null;
  url: RegExp | null;
  method: string | null;
  sink: Sink | null;
  hold: 'click' | 'request';
}

export interface Recognition {
  shares: boolean;
  /** The profile's own words for it, where it has any. */
  label: string | null;
  /** Held because the organisation's profile says so: nothing that she says herself undoes that. */
  bound: boolean;
  /** The EPD's daily work, whatever she approved a moment ago: a page that reads, a session kept alive, a draft kept. */
  ordinary: boolean;
}

/** How long a click explains what the page does next; a page that polls first is held as a chain from its first request. */
export const GESTURE_MS = 5_000;
/** Shorter than this is a number or a word picked up for ordinary work, not an account of a client. */
const COPIED_TEXT_MIN = 40;

export function compileProfile(profile: Rules): CompiledProfile {
  return {
    origins: namesOf(profile.origins),
    shares: mapped(profile.shares, compileMatcher),
    neverShares: mapped(profile.neverShares, compileMatcher),
    own: mapped(profile.own ?? [], ({ says, matcher }) => ({
      shares: says === 'shares',
      matcher: compileMatcher(matcher),
    })),
    isOwn: profile.isOwn ?? false,
  };
}

function compileMatcher(matcher: Matcher): CompiledMatcher {
  const pattern = (source: string | undefined) =>
    source === undefined ? null : new NativeRegExp(source, matcher.exact ? 'u' : 'iu');
  return {
    label: matcher.label ?? null,
    selector: matcher.selector ?? null,
    text: pattern(matcher.text),
    name: pattern(matcher.name),
    url: pattern(matcher.url),
    method: matcher.method ?? null,
    sink: matcher.sink ?? null,
    hold: matcher.hold,
  };
}

/** A page that reads what it is about to show: nothing leaves with it, whatever it belongs to. */
const onlyReads = ({ sink, method }: Pick<Attempt, 'sink' | 'method'>): boolean =>
  (sink === 'fetch' || sink === 'xhr') && (method === 'GET' || method === 'HEAD');

/** @param pageOrigin origin of the frame in which it happens. */
export function recognise(
  attempt: Attempt,
  gesture: Gesture | null,
  profile: CompiledProfile,
  pageOrigin: string,
): Recognition {
  const matches = (matcher: CompiledMatcher) => matcherFits(matcher, attempt, gesture);
  return (
    decided(profile, matches, (matcher, shares) => fitsOwn(matcher, shares, attempt, gesture), gesture?.name) ??
    byItself(attempt, gesture, profile, pageOrigin)
  );
}

/**
 * The profile's word and hers, in their order: that it shares is always believed of her; that it never does, only where
 * the organisation's profile does not hold it.
 */
function decided(
  profile: CompiledProfile,
  suits: (matcher: CompiledMatcher) => boolean,
  suitsHers: (matcher: CompiledMatcher, shares: boolean) => boolean,
  name: string | undefined,
  suitsShares = suits,
): Recognition | null {
  const NOT = { shares: false, label: null, bound: false, ordinary: true };
  const own = find(profile.own, (one) => suitsHers(one.matcher, one.shares));
  if (own?.shares) return { shares: true, label: labelled(own.matcher, name), bound: false, ordinary: false };
  if (own && profile.isOwn) return NOT;
  if (find(profile.neverShares, suits)) return NOT;
  const known = find(profile.shares, suitsShares);
  if (known) return { shares: true, label: labelled(known, name), bound: !profile.isOwn, ordinary: false };
  return own ? NOT : null;
}

/** What she pointed at is known by her click on it, whichever way out the page then takes; what a page reads is no way out. */
function fitsOwn(matcher: CompiledMatcher, shares: boolean, attempt: Attempt, gesture: Gesture | null): boolean {
  if (shares && matcher.hold === 'click') return false; // asked at the click, and not once more for what follows
  if (matcher.url === null && onlyReads(attempt)) return false;
  return matcherFits(matcher, attempt, gesture, true);
}

/**
 * A control that the profile wants held at the click itself.
 * @param matchesSelector is the control, or what it stands in, this, with a text in it that fits.
 */
export function holdsAtClick(
  name: string,
  matchesSelector: (selector: string, text: RegExp | null) => boolean,
  profile: CompiledProfile,
): Recognition {
  const suits = (matcher: CompiledMatcher) =>
    (matcher.selector !== null || matcher.name !== null) &&
    (matcher.sink === null || matcher.sink === 'click') &&
    (matcher.selector === null || matchesSelector(matcher.selector, matcher.text)) &&
    (matcher.name === null || fits(matcher.name, name));
  const atClick = (matcher: CompiledMatcher) => matcher.hold === 'click' && suits(matcher);
  const hers = (matcher: CompiledMatcher, shares: boolean) => (shares ? atClick : suits)(matcher);
  return decided(profile, suits, hers, name, atClick) ?? { shares: false, label: null, bound: false, ordinary: true };
}

/** The name of the control that explains what the page does now: of her last act, while it is recent. */
export const explains = (gesture: Gesture | null): string | null =>
  gesture !== null && gesture.ageMs <= GESTURE_MS ? gesture.name || null : null;

const labelled = ({ label }: CompiledMatcher, name: string | undefined): string | null =>
  label?.replaceAll('{name}', () => name ?? '') ?? null;

function matcherFits(matcher: CompiledMatcher, attempt: Attempt, gesture: Gesture | null, byGesture = false): boolean {
  if (matcher.sink !== null && matcher.sink !== attempt.sink) return false;
  if (matcher.method !== null && matcher.method !== attempt.method) return false;
  if (matcher.url !== null && !(attempt.url !== null && fits(matcher.url, attempt.url))) return false;
  if (matcher.name !== null && !(gesture && gesture.ageMs <= GESTURE_MS && fits(matcher.name, gesture.name)))
    return false;
  if (matcher.selector === null) return true;
  return (
    attempt.matchesSelector?.(matcher.selector) === true || (byGesture && gesture?.matches?.(matcher.selector) === true)
  );
}

function byItself(
  attempt: Attempt,
  gesture: Gesture | null,
  profile: CompiledProfile,
  pageOrigin: string,
): Recognition {
  const shares = sharesByItself(attempt, gesture, profile, pageOrigin);
  const ordinary = !shares && (onlyReads(attempt) || keepsItselfGoing(attempt, profile, pageOrigin));
  return { shares, label: null, bound: false, ordinary };
}

/** A ping, a draft, a search: what an EPD sends to itself all day. */
function keepsItselfGoing({ sink, url }: Attempt, profile: CompiledProfile, pageOrigin: string): boolean {
  const to = addressOf(url);
  return (
    fits(/^(?:fetch|xhr|beacon)$/, sink) && to !== null && ownOrigin(to, profile, pageOrigin) && pathIsOrdinary(to.path)
  );
}

function sharesByItself(
  attempt: Attempt,
  gesture: Gesture | null,
  profile: CompiledProfile,
  pageOrigin: string,
): boolean {
  const recent = gesture !== null && gesture.ageMs <= GESTURE_MS;
  const intended = recent && gesture.intendsSharing;
  const sends = intended && !(namesCopying(gesture.name) && !namesSharing(gesture.name));
  const fetches = () => fetchesFile(attempt, sends, recent && namesDownload(gesture.name), profile, pageOrigin);
  switch (attempt.sink) {
    case 'print':
    case 'download-link':
    case 'share':
    case 'file-save':
      return true;
    case 'clipboard':
      return intended || (attempt.textLength ?? 0) >= COPIED_TEXT_MIN;
    case 'copy':
    case 'drag':
      return (attempt.textLength ?? 0) >= COPIED_TEXT_MIN;
    case 'external-scheme':
      return attempt.carriesData;
    case 'fetch':
    case 'xhr':
    case 'beacon':
    case 'websocket':
    case 'event-source':
      return !(recent && namesDismissal(gesture.name)) && sendsAway(attempt, sends, profile, pageOrigin);
    case 'form-submit':
      if (attempt.method === 'GET') return fetches();
      return !(recent && namesDismissal(gesture.name)) && sendsAway(attempt, sends, profile, pageOrigin);
    case 'navigation':
    case 'window-open':
    case 'frame-source':
      return fetches();
    default:
      return false;
  }
}

function sendsAway(attempt: Attempt, intended: boolean, profile: CompiledProfile, pageOrigin: string): boolean {
  const url = addressOf(attempt.url);
  if (!url || attempt.method === 'HEAD' || attempt.method === 'OPTIONS') return false;
  const own = ownOrigin(url, profile, pageOrigin);
  // A page reads by GET; what it meant to share with another site can stand in the address all the same.
  if (attempt.method === 'GET') return !own && intended && url.query.length > 1;
  if (!own) return attempt.carriesData;
  if (pathIsOrdinary(url.path)) return false;
  return intended || pathNamesSending(url.path);
}

function fetchesFile(
  attempt: Attempt,
  intended: boolean,
  downloads: boolean,
  profile: CompiledProfile,
  pageOrigin: string,
): boolean {
  if (attempt.makesFile) return true;
  const url = addressOf(attempt.url);
  if (!url) return false;
  if (!ownOrigin(url, profile, pageOrigin)) return attempt.carriesData;
  if (attempt.carriesData && attempt.method === 'POST') {
    return !pathIsOrdinary(url.path) && (intended || pathNamesSending(url.path));
  }
  return downloads || namesFile(url.path, url.query) || (intended && namesDocument(url.path, url.query));
}

/** The EPD's own: the profile's origins, the page's origin, and sister hosts of the same site (api.epd.nl beside www.epd.nl). */
function ownOrigin(url: Address, profile: CompiledProfile, pageOrigin: string): boolean {
  if (url.origin === pageOrigin || profile.origins[url.origin]) return true;
  const page = addressOf(pageOrigin);
  return page !== null && url.scheme === page.scheme && url.port === page.port && sameSite(url.host, page.host);
}

/** Without the public suffix list (too heavy for every frame): the last three labels, or two where the domain is short. */
const SITE = /(?:[^.]+\.)?[^.]{1,3}\.[^.]+$|[^.]+\.[^.]+$/;
const site = (host: string): string => exec(SITE, host)?.[0] ?? host;
const isAddress = (host: string): boolean => fits(/^[\d.]+$|:/, host);

const sameSite = (a: string, b: string): boolean => a === b || (!isAddress(a) && !isAddress(b) && site(a) === site(b));
