const previewDialog = document.getElementById('letter-preview');
const previewFrame = document.getElementById('letter-preview-frame');
const file = document.getElementById('document-file');
const picture = document.getElementById('document-preview');

document.getElementById('letters').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  const { preview, pdfWindow, frameDownload } = button.dataset;
  if (preview) {
    previewFrame.src = preview;
    previewDialog.showModal();
  }
  if (pdfWindow) window.open(pdfWindow, '_blank', 'width=820,height=900');
  if (frameDownload) {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.className = 'download-frame';
    frame.src = frameDownload;
    document.body.append(frame);
    setTimeout(() => frame.remove(), 60_000);
  }
});

document.getElementById('letter-preview-close').addEventListener('click', () => {
  previewDialog.close();
  previewFrame.removeAttribute('src');
});

document.getElementById('document-add').addEventListener('click', () => file.click());

file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  picture.hidden = !chosen.type.startsWith('image/');
  if (!picture.hidden) picture.src = URL.createObjectURL(chosen);
  const data = new FormData();
  data.append('document', chosen);
  try {
    const answer = await fetch(file.dataset.action, { method: 'POST', body: data });
    if (!answer.ok) throw new Error(`${answer.status}`);
    document.getElementById('documents').innerHTML = (await answer.json()).lijst;
    document.getElementById('documents-empty').hidden = true;
    window.epd.toast('Document toegevoegd');
  } catch {
    window.epd.toast('Toevoegen is niet gelukt');
  }
  file.value = '';
});

addEventListener('message', (event) => {
  const expected = new URL(document.getElementById('letter-module').src).origin;
  if (event.origin === expected && event.data?.soort === 'brief-verstuurd') window.epd.toast('Brief verstuurd');
});
