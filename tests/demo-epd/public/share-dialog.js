// Sharing without leaving the page. What was typed stays until the server has it.
const dialog = document.getElementById('share-dialog');
const form = document.getElementById('share-dialog-form');
const error = document.getElementById('share-dialog-error');
const send = document.getElementById('share-dialog-send');

document.getElementById('open-share-dialog').addEventListener('click', () => {
  error.hidden = true;
  dialog.showModal();
});

document.getElementById('share-dialog-cancel').addEventListener('click', () => dialog.close());

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  error.hidden = true;
  send.disabled = true;
  try {
    const { kenmerk } = await window.epd.postJson(form.dataset.action, window.epd.formValues(form));
    dialog.close();
    form.reset();
    window.epd.toast(`Verstuurd, kenmerk ${kenmerk}`);
  } catch {
    error.textContent = 'Versturen is niet gelukt. Je tekst staat er nog; probeer het opnieuw.';
    error.hidden = false;
  } finally {
    send.disabled = false;
  }
});
