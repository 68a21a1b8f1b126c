// Notes are saved by fetch; while typing, a draft goes to the server, and the last words by beacon on leaving.
const form = document.getElementById('note-form');
const text = document.getElementById('note-text');
const status = document.getElementById('note-status');
const error = document.getElementById('note-error');
const draftUrl = `/api/client/${window.epd.client}/concept`;
let timer;
let unsaved = false;

async function saveDraft() {
  try {
    await window.epd.postJson(draftUrl, { tekst: text.value });
    unsaved = false;
    status.textContent = 'Concept bewaard';
  } catch {
    status.textContent = 'Concept niet bewaard';
  }
}

text.addEventListener('input', () => {
  unsaved = true;
  status.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(saveDraft, 800);
});

addEventListener('pagehide', () => {
  if (unsaved)
    navigator.sendBeacon(draftUrl, new Blob([JSON.stringify({ tekst: text.value })], { type: 'application/json' }));
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  error.hidden = true;
  try {
    const { lijst } = await window.epd.postJson(form.dataset.action, window.epd.formValues(form));
    document.getElementById('note-list').innerHTML = lijst;
    text.value = '';
    unsaved = false;
    status.textContent = 'Opgeslagen';
  } catch {
    error.textContent = 'Opslaan is niet gelukt. Je tekst staat er nog.';
    error.hidden = false;
  }
});
