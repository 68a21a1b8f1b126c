const filter = document.getElementById('note-filter');

filter.addEventListener('change', () => {
  for (const note of document.querySelectorAll('.note')) {
    note.hidden = filter.value !== '' && note.dataset.kind !== filter.value;
  }
});
