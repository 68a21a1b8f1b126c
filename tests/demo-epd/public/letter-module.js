const form = document.getElementById('letter-form');
const text = document.getElementById('letter-text');
const status = document.getElementById('letter-status');
const error = document.getElementById('letter-error');

async function post(url) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
}

document.getElementById('letter-template').addEventListener('change', (event) => {
  const template = document.getElementById(`template-${event.target.value}`);
  text.value = template ? template.content.textContent : '';
});

document.getElementById('letter-draft').addEventListener('click', async () => {
  try {
    await post(`/api/client/${document.body.dataset.client}/brieven/concept`);
    status.textContent = 'Concept bewaard';
  } catch {
    status.textContent = 'Concept niet bewaard';
  }
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  error.hidden = true;
  try {
    await post(form.dataset.action);
    status.textContent = 'Verstuurd';
    text.value = '';
    // Tells the record that holds this frame, on whichever of the EPD's origins it is.
    const holder = document.body.dataset.parents
      .split(' ')
      .find((origin) => document.referrer.startsWith(`${origin}/`));
    if (holder) parent.postMessage({ soort: 'brief-verstuurd' }, holder);
  } catch {
    error.textContent = 'Versturen is niet gelukt. Je tekst staat er nog.';
    error.hidden = false;
  }
});
