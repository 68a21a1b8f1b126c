const form = document.getElementById('bulk-form');
const status = document.getElementById('bulk-status');
const start = document.getElementById('bulk-start');
const progress = document.getElementById('bulk-progress');

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function showProgress(percent) {
  progress.setAttribute('aria-valuenow', String(percent));
  progress.firstElementChild.style.width = `${percent}%`;
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 40_000);
}

async function fetchWhenReady(id) {
  for (;;) {
    await pause(1000);
    const answer = await fetch(`/api/export-taken/${id}`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { klaar, procent } = await answer.json();
    showProgress(procent);
    if (klaar) break;
  }
  const answer = await fetch(`/api/export-taken/${id}/bestand`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.blob();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  const numbers = data.getAll('nummers');
  if (numbers.length === 0) {
    status.textContent = 'Kies eerst een cliënt.';
    return;
  }
  start.disabled = true;
  showProgress(0);
  status.textContent = 'Export wordt gemaakt';
  try {
    const { id } = await window.epd.postJson('/api/export-taken', { nummers: numbers });
    save(await fetchWhenReady(id), `export-${id}.txt`);
    status.textContent = 'Export gedownload';
    if (data.has('ontvangstbewijs')) {
      setTimeout(
        () => save(new Blob([`Export ${id}: ${numbers.join(', ')}\n`], { type: 'text/plain' }), `bewijs-${id}.txt`),
        1000,
      );
    }
  } catch {
    status.textContent = 'De export is niet gelukt.';
  } finally {
    start.disabled = false;
  }
});
