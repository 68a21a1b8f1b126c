import { ATTEMPTS } from './attempts.ts';
import type { Origins } from './server.ts';

const head = (title: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head>`;

/** One control for each attempt, in the words that an EPD uses, so that no site profile is needed. */
function controls(): string {
  return ATTEMPTS.filter(({ control }) => control !== null)
    .map(({ id, name, control }) => {
      const own = `data-attempt="${id}"`;
      switch (control) {
        case 'link':
          return `<a ${own} href="#">${name}</a>`;
        case 'role-button':
          return `<div ${own} role="button" tabindex="0">${name}</div>`;
        case 'label':
          return `<label for="vinkje">${name}</label><input ${own} id="vinkje" type="checkbox">`;
        case 'submit':
          return `<form id="form-button" method="post"><input name="dossier"><button ${own}>${name}</button></form>`;
        default:
          return `<button ${own} type="button">${name}</button>`;
      }
    })
    .join('\n');
}

function bodyOf({ outside }: Origins): string {
  return `<h1>A. de Vries</h1>
<p id="dossier"></p>
<p data-attempt="drag" draggable="true">Delen: slepen</p>
<iframe id="buiten" src="${outside}/buiten" style="width: 200px; height: 60px"></iframe>
<textarea id="veld"></textarea>
<form id="form-script" method="post"><input name="dossier"></form>
<div id="schaduw-open"></div><div id="schaduw-dicht"></div>
${controls()}`;
}

const scriptOf = (own: string): string => `${own}/sinks.js`;

/** The record with its ways out. `own`: the origin that it is served from and sends to. */
export function sinksPage(origins: Origins, own: string): string {
  const script = `<script src="${scriptOf(own)}" data-epd="${own}" data-outside="${origins.outside}"></script>`;
  return `${head('Dossier')}<body>${bodyOf(origins)}${script}</body></html>`;
}

/** A page that makes one of the kinds of frames (`?soort=`) when its button is pressed. */
export function hostPage(origins: Origins): string {
  const content = {
    ...origins,
    body: bodyOf(origins),
    page: sinksPage(origins, origins.epd),
    script: scriptOf(origins.epd),
  };
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `${head('Houder')}<body><button id="maak">Maak</button><script type="application/json" id="inhoud">${json}</script><script src="/frames.js"></script></body></html>`;
}

export const elsewherePage = (): string => `${head('Elders')}<body><h1>Elders</h1></body></html>`;

export const outsidePage = (): string =>
  `${head('Buiten')}<body>Sleep hierheen.<script src="/outside.js"></script></body></html>`;
