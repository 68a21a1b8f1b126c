const dialog = document.getElementById('plan-receivers');

document.getElementById('open-plan-viewer').addEventListener('click', (event) => {
  window.open(event.currentTarget.dataset.viewer, 'leesvenster', 'width=700,height=800');
});

// A real form, sent by script: no submit event fires.
document.getElementById('plan-to-municipality').addEventListener('click', () => {
  document.getElementById('plan-form').submit();
});

document.getElementById('plan-to-receiver').addEventListener('click', () => dialog.showModal());
document.getElementById('plan-receivers-cancel').addEventListener('click', () => dialog.close());

// As an old module does it: the dialog is gone when, from an interval, a synchronous request goes out.
dialog.addEventListener('click', (event) => {
  const receiver = event.target.closest('[data-receiver]')?.dataset.receiver;
  if (!receiver) return;
  dialog.close();
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks < 3) return;
    clearInterval(timer);
    const request = new XMLHttpRequest();
    try {
      request.open('POST', dialog.dataset.action, false);
      request.setRequestHeader('content-type', 'application/json');
      request.send(
        JSON.stringify({
          partner: receiver,
          onderwerp: 'Behandelplan',
          tekst: document.querySelector('.stream .note').textContent,
        }),
      );
      window.epd.toast(request.status === 200 ? `Plan verstuurd aan ${receiver}` : 'Doorsturen is niet gelukt');
    } catch {
      window.epd.toast('Doorsturen is niet gelukt');
    }
  }, 150);
});
