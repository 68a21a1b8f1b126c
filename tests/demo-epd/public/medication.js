const table = document.getElementById('medication-table');

document.getElementById('medication-recent').addEventListener('change', (event) => {
  for (const row of table.tBodies[0].rows) row.hidden = event.target.checked && Number(row.dataset.days) > 92;
});

document.getElementById('medication-to-pharmacy').addEventListener('click', (event) => {
  const request = new XMLHttpRequest();
  request.open('POST', event.currentTarget.dataset.action, true);
  request.setRequestHeader('content-type', 'application/json');
  request.onload = () =>
    window.epd.toast(request.status === 200 ? 'Overzicht verstuurd aan apotheek' : 'Versturen is niet gelukt');
  request.onerror = () => window.epd.toast('Versturen is niet gelukt');
  request.send(
    JSON.stringify({
      partner: 'apotheek',
      onderwerp: 'Medicatieoverzicht',
      middelen: [...table.tBodies[0].rows].map((row) => row.textContent),
    }),
  );
});

// Prints from a frame made for it, so the top window's print is never called.
document.getElementById('medication-print').addEventListener('click', () => {
  const frame = document.createElement('iframe');
  frame.id = 'print-frame';
  frame.title = 'Afdruk';
  frame.style.cssText = 'position:absolute;width:0;height:0;border:0';
  frame.srcdoc = `<!doctype html><html lang="nl"><title>Medicatielijst</title><h1>${document.getElementById('client-name').textContent}</h1>${table.outerHTML}`;
  frame.addEventListener('load', () => {
    frame.contentWindow.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
    frame.contentWindow.print();
  });
  document.body.append(frame);
});
