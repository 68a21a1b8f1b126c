import { Html } from '../html.ts';

const PATHS = {
  clients:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.3 2.7-6 6-6s6 2.7 6 6M16 4.6a3.5 3.5 0 0 1 0 6M17.5 14.3c2.1.9 3.5 3 3.5 5.7',
  agenda: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  tasks: 'M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11 6h9M11 12h9M11 18h9',
  bulk: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 19h16',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  share: 'M8 12h9M13 7.5l4.5 4.5-4.5 4.5M4 5v14',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  download: 'M12 4v10M8 10.5l4 4 4-4M5 19h14',
  pdf: 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 16.5h6',
  print: 'M7 8V3h10v5M5 8h14v8h-3M8 16H5V8M8 13h8v8H8z',
  mail: 'M3 6h18v12H3zM3 7l9 6.5L21 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  more: 'M5 11.4v1.2M12 11.4v1.2M19 11.4v1.2',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01',
  upload: 'M12 15V4M8 8l4-4 4 4M5 19h14',
} as const;

export const icon = (name: keyof typeof PATHS): Html =>
  new Html(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${PATHS[name]}"/></svg>`,
  );
