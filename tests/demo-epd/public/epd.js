// On every page: messages at the bottom, and the ping that keeps the session alive.
window.epd = {
  client: document.body.dataset.client,

  toast(text) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.textContent = text;
    document.getElementById('toasts').append(toast);
    setTimeout(() => toast.remove(), 6000);
  },

  async postJson(url, value) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'ypsilon' },
      body: JSON.stringify(value),
    });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  },

  formValues(form) {
    const data = new FormData(form);
    const values = {};
    for (const name of new Set(data.keys())) {
      const all = data.getAll(name);
      values[name] = name === 'onderdelen' ? all : all[0];
    }
    return values;
  },
};

setInterval(() => {
  fetch('/api/sessie/ping', { method: 'POST', body: JSON.stringify({ actief: !document.hidden }) }).catch(() => {});
}, 30_000);
