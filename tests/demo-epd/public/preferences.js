const form = document.getElementById('preferences-form');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const status = document.getElementById('preferences-status');
  try {
    await window.epd.postJson(form.dataset.action, window.epd.formValues(form));
    status.textContent = 'Opgeslagen';
  } catch {
    status.textContent = 'Opslaan is niet gelukt';
  }
});
