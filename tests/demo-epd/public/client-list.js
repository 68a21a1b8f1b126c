const form = document.getElementById('client-search');

for (const id of ['filter-team', 'filter-status']) {
  document.getElementById(id).addEventListener('change', () => form.requestSubmit());
}

document.querySelector('#client-table tbody').addEventListener('dblclick', (event) => {
  const link = event.target.closest('tr')?.querySelector('a.name');
  if (link) location.assign(link.href);
});
