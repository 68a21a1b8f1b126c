import type { Measurement } from '../clients/types.ts';
import { daysAgo, dutchDate } from '../dates.ts';
import { Html, html } from '../html.ts';

const WIDTH = 360;
const HEIGHT = 130;
const LEFT = 26;
const RIGHT = 14;
/** Keeps the first value clear of the axis. */
const INDENT = 14;
const TOP = 14;
const BOTTOM = 22;

/** One instrument's scores over time, drawn by hand: small enough to read beside its table. */
export function chart({ scores, maximum, instrument }: Measurement): Html {
  const oldest = Math.max(...scores.map((score) => score.daysAgo));
  const newest = Math.min(...scores.map((score) => score.daysAgo));
  const x = (days: number): number =>
    Math.round(LEFT + INDENT + ((oldest - days) / Math.max(1, oldest - newest)) * (WIDTH - LEFT - INDENT - RIGHT));
  const y = (score: number): number => Math.round(TOP + (1 - score / maximum) * (HEIGHT - TOP - BOTTOM));
  const lines = [0, maximum / 2, maximum].map(
    (value) =>
      `<line class="gridline" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/>` +
      `<text x="${LEFT - 5}" y="${y(value) + 3}" text-anchor="end">${Math.round(value)}</text>`,
  );
  const dots = scores.map(
    ({ daysAgo: days, score }) =>
      `<circle cx="${x(days)}" cy="${y(score)}" r="3"/><text class="value" x="${x(days)}" y="${y(score) - 7}" text-anchor="middle">${score}</text>`,
  );
  const points = scores.map(({ daysAgo: days, score }) => `${x(days)},${y(score)}`).join(' ');
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${instrument}: ${scores.map((score) => score.score).join(', ')} van ${maximum}">
${new Html(`${lines.join('')}<polyline class="line" points="${points}"/>${dots.join('')}`)}
<text x="${LEFT}" y="${HEIGHT - 6}">${dutchDate(daysAgo(oldest))}</text>
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 6}" text-anchor="end">${dutchDate(daysAgo(newest))}</text>
</svg>`;
}
