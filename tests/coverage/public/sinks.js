// One attempt to let the record out for every button. What the record says and under which token stands on <html>,
// where the test puts it; what the page is told of it comes there too.
(() => {
  const { epd, outside } = document.currentScript.dataset;
  const root = document.documentElement;
  const token = () => root.dataset.token;
  const record = () => root.dataset.record;
  const own = (how) => `${epd}/uit/${how}`;
  const away = (how) => `${outside}/uit/${how}`;
  const awayWithData = (how) => `${away(how)}?dossier=${encodeURIComponent(record())}`;
  const file = () => `${epd}/bestand/${token()}.txt`;
  const mail = () => `mailto:huisarts@example.nl?subject=Overdracht&body=${encodeURIComponent(record())}`;
  const tell = (error) => {
    root.dataset.told = error?.name ?? String(error);
  };

  /** The window whose natives are used: this one, or a fresh blank frame's, which no script of the page has touched. */
  const realm = () => {
    if (root.dataset.realm !== 'pristine') return window;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow;
  };
  const post = (w, url) => w.fetch(url, { method: 'POST', body: record() }).catch(tell);
  const xhr = (w, async) => {
    const request = new w.XMLHttpRequest();
    request.open('POST', own('xhr'), async);
    request.onabort = () => tell('abort');
    request.send(record());
  };
  const blobUrl = () => URL.createObjectURL(new Blob([record()], { type: 'text/plain' }));
  const link = (href, download) => {
    const made = document.createElement('a');
    made.href = href;
    if (download) made.download = download;
    return made;
  };
  const form = (id) => {
    const made = document.getElementById(id);
    made.action = own('formulier');
    made.elements.namedItem('dossier').value = record();
    return made;
  };
  const select = () => {
    const dossier = document.getElementById('dossier');
    getSelection().selectAllChildren(dossier);
  };

  const attempts = {
    button: (w) => post(w, own('button')),
    keyboard: (w) => post(w, own('keyboard')),
    'role-button': (w) => post(w, own('role-button')),
    label: (w) => post(w, own('label')),
    'open-shadow': (w) => post(w, own('open-shadow')),
    'closed-shadow': (w) => post(w, own('closed-shadow')),
    'at-click': (w) => xhr(w, false),

    'form-button': () => form('form-button'), // the button itself submits
    'request-submit': (w) => w.HTMLFormElement.prototype.requestSubmit.call(form('form-script')),
    'form-submit': (w) => w.HTMLFormElement.prototype.submit.call(form('form-script')),

    fetch: (w) => post(w, own('fetch')),
    'fetch-away': (w) => post(w, away('fetch')),
    'fetch-get-away': (w) => w.fetch(awayWithData('fetch'), { mode: 'no-cors' }).catch(tell),
    xhr: (w) => xhr(w, true),
    'xhr-sync': (w) => xhr(w, false),
    beacon: (w) => w.navigator.sendBeacon(own('beacon'), record()),
    websocket: (w) => {
      const socket = new w.WebSocket(outside.replace('http', 'ws'));
      socket.onopen = () => {
        try {
          socket.send(record());
        } catch (error) {
          tell(error);
        }
      };
      socket.onerror = () => tell('error');
    },
    'event-source': (w) => {
      const source = new w.EventSource(awayWithData('event-source'));
      source.onerror = () => {
        source.close();
        tell('error');
      };
    },
    'post-message': (w) => w.postMessage.call(document.getElementById('buiten').contentWindow, record(), '*'),

    'download-link': () => {}, // the link itself
    'download-detached': (w) => w.HTMLElement.prototype.click.call(link(blobUrl(), `${token()}.txt`)),
    'download-server': (w) => w.HTMLElement.prototype.click.call(link(file(), `${token()}.txt`)),
    'download-dispatched': (w) =>
      w.EventTarget.prototype.dispatchEvent.call(
        link(blobUrl(), `${token()}.txt`),
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      ),
    'download-data': (w) =>
      w.HTMLElement.prototype.click.call(link(`data:text/plain,${encodeURIComponent(record())}`, `${token()}.txt`)),

    'location-file': (w) => {
      w.location.href = file();
    },
    'link-file': () => {}, // the link itself
    'meta-refresh': () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${file()}`;
      document.head.append(meta);
    },
    'window-open': (w) => w.open(file()),
    'link-blank': () => {}, // the link itself
    'frame-src': (w) => {
      const frame = w.document.createElement('iframe');
      frame.src = file();
      w.document.body.append(frame);
    },
    'frame-srcdoc': (w) => {
      const frame = w.document.createElement('iframe');
      const body = JSON.stringify(record());
      frame.srcdoc = `<script>fetch(${JSON.stringify(own('srcdoc'))}, { method: 'POST', body: ${body} })</script>`;
      w.document.body.append(frame);
    },

    print: (w) => w.print.call(window),
    'print-menu': () => {}, // the browser's own
    'clipboard-text': (w) => w.Clipboard.prototype.writeText.call(navigator.clipboard, record()).catch(tell),
    'clipboard-items': (w) =>
      w.Clipboard.prototype.write
        .call(navigator.clipboard, [new ClipboardItem({ 'text/plain': new Blob([record()], { type: 'text/plain' }) })])
        .catch(tell),
    'exec-copy': (w) => {
      select();
      if (!w.Document.prototype.execCommand.call(document, 'copy')) tell('false');
    },
    'copy-selection': select, // then Ctrl+C
    'cut-field': () => document.getElementById('veld').select(), // then Ctrl+X
    drag: () => {}, // by the mouse, see below
    share: () => {
      if (!navigator.share) return tell('absent');
      return navigator.share({ text: record() }).catch(tell);
    },
    'save-picker': async (w) => {
      if (!w.showSaveFilePicker) return tell('absent');
      try {
        const handle = await w.showSaveFilePicker({ suggestedName: `${token()}.txt` });
        const writable = await handle.createWritable();
        await writable.write(record());
        await writable.close();
      } catch (error) {
        tell(error);
      }
    },
    'mailto-link': () => {}, // the link itself
    'mailto-location': (w) => {
      w.location.href = mail();
    },
    'mailto-at-click': (w) => {
      w.location.href = mail();
    },

    worker: () => {
      const worker = new Worker(`${epd}/worker.js`);
      worker.onmessage = ({ data }) => tell(data);
      worker.postMessage({ url: away('worker'), record: record() });
    },
    'service-worker': async () => {
      await navigator.serviceWorker.register(`${epd}/sw.js`);
      const { active } = await navigator.serviceWorker.ready;
      navigator.serviceWorker.onmessage = ({ data }) => tell(data);
      active.postMessage({ url: away('service-worker'), record: record() });
    },
    'unknown-attachment': () => {}, // the link itself
    image: (w) => {
      new w.Image().src = awayWithData('image');
    },
    css: () => {
      document.getElementById('dossier').style.backgroundImage = `url("${awayWithData('css')}")`;
    },
  };

  const LINKS = {
    'download-link': () => link(blobUrl(), `${token()}.txt`),
    'link-file': () => link(file()),
    'link-blank': () => Object.assign(link(file()), { target: '_blank' }),
    'mailto-link': () => link(mail()),
    'unknown-attachment': () => link(file()),
  };

  const attempt = (id) => {
    delete root.dataset.told;
    try {
      const going = attempts[id](realm());
      if (going instanceof Promise) going.catch(tell);
    } catch (error) {
      tell(error);
    }
  };

  // A link's address is the record's own: set before she clicks.
  const refresh = () => {
    for (const [id, made] of Object.entries(LINKS)) {
      const { href, download, target } = made();
      const shown = document.querySelector(`[data-attempt="${id}"]`);
      shown.href = href;
      if (download) shown.download = download;
      shown.target = target;
    }
    document.getElementById('dossier').textContent = record();
    document.getElementById('veld').value = record();
    form('form-button');
  };
  new MutationObserver(() => record() && refresh()).observe(root, { attributeFilter: ['data-record'] });

  const inShadow = (host, mode, id, name) => {
    const button = document.createElement('button');
    button.textContent = name;
    button.dataset.attempt = id;
    document.getElementById(host).attachShadow({ mode }).append(button);
    return button;
  };
  const inShadows = [
    inShadow('schaduw-open', 'open', 'open-shadow', 'Delen: schaduw'),
    inShadow('schaduw-dicht', 'closed', 'closed-shadow', 'Delen: dichte schaduw'),
  ];
  for (const control of [...document.querySelectorAll('[data-attempt]'), ...inShadows]) {
    const { attempt: id } = control.dataset;
    if (id === 'form-button' || id in LINKS) continue;
    if (id === 'drag') {
      control.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer.setData('text/plain', record()));
      continue;
    }
    const event = control.type === 'checkbox' ? 'change' : 'click';
    control.addEventListener(event, () => attempt(id));
  }
  // The last to hear of it: what is in sight now is what goes on paper.
  addEventListener('beforeprint', () => {
    if (document.getElementById('dossier').checkVisibility()) root.dataset.shown = Number(root.dataset.shown ?? 0) + 1;
  });
  addEventListener('dragstart', ({ defaultPrevented, dataTransfer }) => {
    // In Firefox a page cannot read what an extension put in the place of its own.
    root.dataset.dragged = defaultPrevented ? '' : dataTransfer.getData('text/plain') || 'Deelwijzer, unreadable';
  });
  root.dataset.ready = 'yes';
})();
