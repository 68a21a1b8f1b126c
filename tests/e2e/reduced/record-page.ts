/** Taken out before it leaves. Plain letters, so that it is found in every encoding but base64. */
export const TAKEN_OUT = 'AnnebethVerzonnen';
/** What stands there instead; as plain. */
export const PUT_IN = 'naam-1';

export const SHORT = 'Kort €.';

/** Runs in the record: one function for every way out, under the id of its button. */
function script(out: string, short: string): void {
  const root = document.documentElement;
  const tell = (what: unknown) => {
    root.dataset.told = what instanceof Error ? what.name : String(what);
  };
  const json = JSON.stringify({ naam: out, aantal: 3, actief: true, niets: null, lijst: [1.5, '2'], tekst: short });
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);
  const data = () => {
    const made = new FormData();
    made.append('naam', out);
    made.append('toelichting', `${short}\r\nTweede regel "tussen" aanhalingstekens\n`);
    made.append('vaker', 'een');
    made.append('vaker', 'twee');
    made.append('weglaten', `Dit gaat over ${out}.`);
    made.append('brief', new File([`Beste ${out}, tot ziens. €`], 'brief é.txt', { type: 'text/plain' }));
    made.append('beeld', new File([every], 'beeld.bin', { type: 'application/x-eigen' }));
    return made;
  };
  const params = () =>
    new URLSearchParams([
      ['naam', out],
      ['tekst', `${short} &=+%`],
      ['leeg', ''],
    ]);
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`/uit/${path}`, { method: 'POST', body, headers: { 'x-eigen': 'ja', ...headers } }).then(
      (r) => tell(r.status),
      tell,
    );
  const xhr = (path: string, body: XMLHttpRequestBodyInit, wait = true, type?: string) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uit/${path}`, wait);
    if (type) request.setRequestHeader('content-type', type);
    request.onload = () => tell(request.status);
    try {
      request.send(body);
    } catch (error) {
      tell(error);
    }
  };
  const link = (href: string, download?: string) => {
    const made = document.createElement('a');
    made.href = href;
    if (download) made.download = download;
    made.click();
  };
  const form = (id: string) => document.getElementById(id) as HTMLFormElement;
  const mail = `mailto:huisarts@example.nl?subject=Over%20${out}&body=Regel%20een%2C%20${out}%0D%0ARegel%20twee%20%2B%20%E2%82%AC&cc=b%40example.nl`;

  const ways: Record<string, () => unknown> = {
    'fetch-json': () => post('fetch-json', json, { 'content-type': 'application/json' }),
    'fetch-text': () => post('fetch-text', `Over ${out}: ${short}`),
    'fetch-params': () => post('fetch-params', params()),
    'fetch-form': () => post('fetch-form', data()),
    'fetch-blob': () => post('fetch-blob', new Blob([`a;b\r\n${out};€`], { type: 'text/csv;charset=utf-8' })),
    'fetch-bytes': () => post('fetch-bytes', new TextEncoder().encode(`ruw ${out}`), { 'content-type': 'text/plain' }),
    'fetch-bytes-untyped': () => post('fetch-bytes-untyped', new TextEncoder().encode(`ruw ${out}`).buffer),
    'fetch-request': () =>
      fetch(
        new Request('/uit/fetch-request', {
          method: 'PUT',
          body: json,
          headers: { 'content-type': 'application/json', 'x-eigen': 'ja' },
        }),
      ).then((r) => tell(r.status), tell),
    'fetch-request-form': () =>
      fetch(new Request('/uit/fetch-request-form', { method: 'POST', body: data() })).then((r) => tell(r.status), tell),
    'fetch-retry': () => void post('fetch-retry', json).then(() => post('fetch-retry', json)),
    'xhr-json': () => xhr('xhr-json', json, true, 'application/json'),
    'xhr-text': () => xhr('xhr-text', `Over ${out}: ${short}`),
    'xhr-form': () => xhr('xhr-form', data()),
    'xhr-bytes': () => xhr('xhr-bytes', new TextEncoder().encode(`ruw ${out}`)),
    'xhr-sync': () => xhr('xhr-sync', `naam=${out}&soort=kort`, false, 'application/x-www-form-urlencoded'),
    'xhr-sync-form': () => xhr('xhr-sync-form', data(), false),
    'beacon-text': () => navigator.sendBeacon('/uit/beacon-text', `Over ${out}: ${short}`),
    'beacon-form': () => navigator.sendBeacon('/uit/beacon-form', data()),
    'beacon-json': () => navigator.sendBeacon('/uit/beacon-json', new Blob([json], { type: 'application/json' })),
    websocket: () => {
      const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/uit/websocket`);
      socket.onopen = () => socket.send(`Een bericht van meer dan veertig tekens over ${out}.`);
    },
    'form-script': () => form('f-urlencoded').submit(),
    'clipboard-text': () => navigator.clipboard.writeText(`Over ${out}: ${short}`).then(() => tell('copied'), tell),
    'clipboard-both': () =>
      navigator.clipboard
        .write([
          new ClipboardItem({
            'text/plain': new Blob([`Over ${out}: ${short}`], { type: 'text/plain' }),
            'text/html': new Blob([`<b>Over ${out}</b>`], { type: 'text/html' }),
          }),
        ])
        .then(() => tell('copied'), tell),
    'clipboard-html': () =>
      navigator.clipboard
        .write([new ClipboardItem({ 'text/html': new Blob([`<b>Over ${out}</b>`], { type: 'text/html' }) })])
        .then(() => tell('copied'), tell),
    copy: () => {
      getSelection()?.selectAllChildren(document.getElementById('stuk')!);
      document.execCommand('copy');
    },
    'download-blob': () => {
      const url = URL.createObjectURL(new Blob([`a;b\r\n${out};€`], { type: 'text/csv' }));
      link(url, 'overzicht-blob.csv');
      URL.revokeObjectURL(url);
    },
    'download-data': () => link(`data:text/plain;charset=utf-8,Over%20${out}%20%E2%82%AC`, 'overzicht-data.txt'),
    'mail-location': () => {
      location.href = mail;
    },
    'mail-window': () => window.open(mail),
    print: () => window.print(),
  };
  for (const [id, go] of Object.entries(ways)) {
    const button = document.createElement('button');
    button.id = id;
    button.textContent = `Versturen: ${id}`;
    button.addEventListener('click', () => void go());
    document.body.append(button);
  }
  const anchor = document.createElement('a');
  Object.assign(anchor, { id: 'mail-link', href: mail, textContent: 'Versturen per mail' });
  document.body.append(anchor);

  const host = document.getElementById('schaduw')!;
  host.attachShadow({
    mode: 'open',
  }).innerHTML = `<form method="post" action="/uit/form-shadow"><input name="naam" value="${out}"><input name="soort" value="${short}"><button>Versturen uit de schaduw</button></form>`;
}

const fields = `
  <label>Naam <input name="naam" value="${TAKEN_OUT}"></label>
  <label>Toelichting <textarea name="toelichting">Over ${TAKEN_OUT}.
Tweede regel; ${SHORT}</textarea></label>
  <label>Soort <select name="soort"><option value="a1">Aanvraag</option></select></label>
  <input type="hidden" name="weglaten" value="Intern: ${TAKEN_OUT}">
  <input type="hidden" name="dossier" value="1042387">`;

const form = (id: string, attributes: string, more = '') => `
<form id="f-${id}" action="/uit/form-${id}" target="naar" ${attributes}>${fields}${more}
  <button id="form-${id}" name="knop" value="stuur">Versturen</button>
</form>`;

export const recordPage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Dossier</title></head><body>
<h1>Dossier</h1><iframe name="naar"></iframe>
<p id="stuk">Mevrouw ${TAKEN_OUT} komt morgen om tien uur langs voor een gesprek. ${SHORT}</p>
${form('urlencoded', 'method="post"')}
${form('multipart', 'method="post" enctype="multipart/form-data"', '<input type="file" name="bijlage" id="bijlage"><input type="file" name="leeg">')}
${form('plain', 'method="post" enctype="text/plain"')}
${form('get', 'method="get"')}
<div id="schaduw" style="min-height: 40px"></div>
<script>(${script})(${JSON.stringify(TAKEN_OUT)}, ${JSON.stringify(SHORT)})</script>
</body></html>`;
