// Somebody else's page in a frame: tells its own server what it is given.
const report = (text) => fetch('/uit/gekregen', { method: 'POST', body: text });
addEventListener('message', ({ data }) => {
  if (typeof data === 'string') report(data);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  report(event.dataTransfer.getData('text/plain'));
});
