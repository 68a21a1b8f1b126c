import type { IncomingHttpHeaders } from 'node:http';
import type { Way } from './http.ts';
import type { ParsedBody, SentFile } from './request-body.ts';

/** One request that really reached the server, byte for byte. */
export interface Arrival {
  at: number;
  /** The way out that it is the end of; null for the ordinary work of the EPD. */
  way: Way | null;
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  bodyText: string;
  body: Buffer;
  fields?: ParsedBody['fields'];
  files?: SentFile[];
}

export interface KeptArrivals {
  keep(arrival: Arrival): void;
  all(): Arrival[];
  disclosures(): Arrival[];
  reset(): void;
}

export function keepArrivals(): KeptArrivals {
  let kept: Arrival[] = [];
  return {
    keep: (arrival) => {
      kept.push(arrival);
    },
    all: () => [...kept],
    disclosures: () => kept.filter((arrival) => arrival.way !== null),
    reset: () => {
      kept = [];
    },
  };
}
