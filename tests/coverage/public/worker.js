addEventListener('message', ({ data: { url, record } }) => {
  fetch(url, { method: 'POST', body: record }).catch((error) => postMessage(error.name));
});
