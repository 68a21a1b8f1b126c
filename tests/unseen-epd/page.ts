import type { Attempt } from '../support/attempts.ts';

/** One action of the EPD: what stands on its sheet, and what is done there. */
export interface Action extends Attempt {
  readonly html: string;
  /** Runs once the sheet is there; `$` finds, `on` listens, `post` sends, `$0` is the record's text. */
  readonly script?: string;
}

/** Around every action: menus that are there but not shown, a logo that opens elsewhere, a list that refreshes itself. */
export const pageOf = ({ html, script = '' }: Action): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Dossier</title>
<style>[hidden] { display: none } #huis { display: inline-block } [role=button], a { cursor: pointer } i { display: inline-block; min-width: 1em; min-height: 1em; background: #ccd }</style></head>
<body>
<header><a id="logo" href="/welkom" target="_blank"><img alt="Zorgportaal" width="20" height="20"></a>
<ul id="verborgen" hidden><li><a href="/export">Exporteren</a></li><li><button>Verzenden</button></li></ul></header>
<main><h1>Anna de Vries</h1><p id="dossier">Mevrouw De Vries (verzonnen) slaapt beter en heeft minder klachten van de stemming.</p>
${html}</main>
<script>
const $ = (css) => document.querySelector(css);
const $0 = $('#dossier').textContent;
const on = (css, act, type = 'click') => $(css).addEventListener(type, act);
const post = (url, body = $0, method = 'POST') => fetch(url, { method, body }).then(() => done(), () => {});
const done = () => { const p = document.createElement('p'); p.id = 'klaar'; p.textContent = 'Klaar'; document.body.append(p); };
const link = (href, download) => Object.assign(document.createElement('a'), { href, download });
const blob = (type = 'text/plain') => URL.createObjectURL(new Blob([$0], { type }));
setInterval(() => fetch('/aanwezig', { method: 'POST' }).catch(() => {}), 1500);
${script}
</script></body></html>`;
