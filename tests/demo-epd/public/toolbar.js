// The client's actions, by one delegated listener on the document as large applications have it.
const menu = document.getElementById('more-menu');
const more = document.getElementById('more');

function showMenu(open) {
  menu.hidden = !open;
  more.setAttribute('aria-expanded', String(open));
}

async function copySummary(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.summary);
    window.epd.toast('Samenvatting gekopieerd');
  } catch {
    window.epd.toast('Kopiëren is niet gelukt');
  }
}

const actions = {
  more: () => showMenu(menu.hidden),
  'print-record': () => window.print(),
  'copy-summary': copySummary,
  'print-settings': () => document.getElementById('print-dialog').showModal(),
  'menu-pdf-window': (button) => window.open(button.dataset.pdf, 'pdfvenster', 'width=820,height=900'),
  'menu-mail-doctor': (button) => {
    location.href = button.dataset.href;
  },
};

document.addEventListener('click', (event) => {
  const control = event.target.closest?.('button, a');
  const action = control && actions[control.id];
  if (action) {
    event.preventDefault();
    action(control);
  }
  if (!menu.hidden && control !== more) showMenu(false);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !menu.hidden) {
    showMenu(false);
    more.focus();
  }
});

document.getElementById('print-dialog').addEventListener('change', () => {
  const compact = document.getElementById('print-compact').checked;
  document.getElementById('print-sheet').classList.toggle('compact', compact);
  document.body.classList.toggle('compact-print', compact);
  document.body.classList.toggle('hide-bsn', document.getElementById('print-bsn').checked);
});
