const rows = () =>
  [...document.querySelectorAll('#measurements-table tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent.trim()),
  );

// Made in the page, saved by a link that is never in the document.
document.getElementById('measurements-csv').addEventListener('click', () => {
  const text = rows()
    .map((row) => row.join(';'))
    .join('\r\n');
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `metingen-${window.epd.client}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 40_000);
});

// The first chart as a picture, by a data: link.
document.getElementById('measurements-image').addEventListener('click', () => {
  const scores = rows()
    .slice(1)
    .map((row) => [row[0], Number(row[3])]);
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 60 + scores.length * 24;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1d2b33';
  pen.font = '16px sans-serif';
  pen.fillText(`${document.getElementById('client-name').textContent}, ${window.epd.client}`, 16, 28);
  for (const [i, [date, score]] of scores.entries()) {
    pen.fillText(date, 16, 60 + i * 24);
    pen.fillRect(130, 48 + i * 24, score * 6, 14);
  }
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `metingen-${window.epd.client}.png`;
  document.body.append(link);
  link.click();
  link.remove();
});
