// Makes, by script, the kinds of frames that applications make: filled from here, or from their own address.
(() => {
  const { body, page, script, epd, second, outside } = JSON.parse(document.getElementById('inhoud').textContent);
  const kind = new URLSearchParams(location.search).get('soort');

  const fill = (into) => {
    into.body.innerHTML = body;
    const added = into.createElement('script');
    added.src = script;
    Object.assign(added.dataset, { epd, outside });
    into.body.append(added);
  };
  const add = (change) => {
    const frame = document.createElement('iframe');
    frame.id = 'binnen';
    frame.style = 'width: 95vw; height: 85vh';
    frame.allow = 'clipboard-write; web-share';
    change(frame);
    document.body.append(frame);
    return frame;
  };
  const rewrite = () => {
    document.open();
    document.write(page);
    document.close();
  };

  const KINDS = {
    'same-origin': () => add((frame) => Object.assign(frame, { src: `${epd}/sinks` })),
    'cross-origin': () => add((frame) => Object.assign(frame, { src: `${second}/sinks` })),
    'about-blank': () => fill(add(() => {}).contentDocument),
    srcdoc: () => add((frame) => Object.assign(frame, { srcdoc: page })),
    blob: () => {
      const src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
      add((frame) => Object.assign(frame, { src }));
    },
    'single-page': () => {
      history.pushState({}, '', '/houder/client/1042387');
      fill(document);
    },
    rewritten: rewrite,
    popup: () => open(`${epd}/sinks`),
    'popup-blank': () => fill(open('').document),
  };
  document.getElementById('maak').addEventListener('click', () => KINDS[kind]());
})();
