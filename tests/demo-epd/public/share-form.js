// Says at once whether a partner can receive secure mail: an echo call that carries a form field but shares nothing.
const partner = document.getElementById('share-partner');
const check = document.getElementById('share-partner-check');

partner.addEventListener('change', async () => {
  check.textContent = '';
  if (partner.value === '') return;
  try {
    const { melding } = await window.epd.postJson('/api/valideer', { veld: 'partner', waarde: partner.value });
    check.textContent = melding;
  } catch {
    check.textContent = '';
  }
});
