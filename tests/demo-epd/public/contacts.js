const contacts = document.getElementById('contacts');

contacts.addEventListener('click', (event) => {
  const contact = event.target.closest('[data-contact]')?.dataset.contact;
  if (!contact) return;
  const message = {
    partner: contact,
    onderwerp: 'Bericht aan naaste',
    tekst: `${document.getElementById('client-name').textContent} is bij ons in behandeling.`,
  };
  const queued = navigator.sendBeacon(
    contacts.dataset.action,
    new Blob([JSON.stringify(message)], { type: 'application/json' }),
  );
  window.epd.toast(queued ? `${contact} krijgt bericht` : 'Bericht is niet verstuurd');
});
