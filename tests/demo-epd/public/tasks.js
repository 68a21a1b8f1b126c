document.getElementById('tasks').addEventListener('change', async (event) => {
  const status = document.getElementById('task-status');
  try {
    await window.epd.postJson('/api/taken', { taak: event.target.value, gedaan: event.target.checked });
    status.textContent = event.target.checked ? 'Afgevinkt' : 'Weer open';
  } catch {
    event.target.checked = !event.target.checked;
  }
});
