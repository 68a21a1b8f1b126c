import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLIENTS } from './clients.ts';
import { CLIENT_NUMBER, ORDINARY_ACTIONS, PLACES, WAYS_OUT } from './map.ts';
import { type DemoEpd, startDemoEpd } from './server.ts';

let epd: DemoEpd;

beforeAll(async () => {
  epd = await startDemoEpd();
});
afterAll(() => epd.close());
beforeEach(() => epd.reset());

const get = (path: string) => fetch(epd.origin + path);

const post = (path: string, body: unknown) =>
  fetch(epd.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the demo EPD', () => {
  it('listens on loopback, on two origins', async () => {
    expect(epd.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(epd.secondOrigin).not.toBe(epd.origin);
    expect((await fetch(`${epd.secondOrigin}/client/${CLIENT_NUMBER}/module/brieven`)).status).toBe(200);
  });

  it('shows every page that the map names', async () => {
    for (const page of new Set([...WAYS_OUT, ...ORDINARY_ACTIONS].map((item) => item.page))) {
      const answer = await get(page);
      expect([page, answer.status, answer.headers.get('content-type')]).toEqual([
        page,
        200,
        'text/html; charset=utf-8',
      ]);
    }
  });

  it('shows every tab of every client, escaped', async () => {
    const tabs = [
      'voortgang',
      'behandelplan',
      'medicatie',
      'metingen',
      'correspondentie',
      'contacten',
      'dossiernotities',
    ];
    for (const client of CLIENTS) {
      for (const tab of tabs) {
        const text = await (await get(`/client/${client.number}/${tab}`)).text();
        expect(text).toContain(`<span id="client-name">${client.name}</span>`);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('names client and user where the map says', async () => {
    const text = await (await get(PLACES.notePage)).text();
    for (const selector of Object.values(PLACES).filter((place) => place.startsWith('#'))) {
      expect(text).toContain(`id="${selector.slice(1)}"`);
    }
  });

  it('answers an unknown page or client with 404', async () => {
    expect((await get('/nergens')).status).toBe(404);
    expect((await get('/client/1/voortgang')).status).toBe(404);
    expect((await get('/static/..%2fserver.ts')).status).toBe(404);
  });

  it('finds clients by GET and by POST, without minding diacritics', async () => {
    expect(await (await get('/clienten?q=dordevic')).text()).toContain('id="client-count">1 gevonden');
    expect(await (await get('/clienten?q=celik')).text()).toContain('id="client-count">1 gevonden');
    const found = await fetch(`${epd.origin}/clienten/zoeken`, {
      method: 'POST',
      body: new URLSearchParams({ zoekterm: '12-03-1982' }),
    });
    expect(await found.text()).toContain('Vries, A. de');
    expect(epd.disclosuresArrived()).toEqual([]);
    expect(epd.arrivals().map((arrival) => arrival.path)).toEqual([
      '/clienten?q=dordevic',
      '/clienten?q=celik',
      '/clienten/zoeken',
    ]);
  });
});

describe('what arrives', () => {
  it('keeps a multipart share with its fields and file, and confirms it', async () => {
    const form = new FormData();
    form.append('partner', 'gemeente-wmo');
    form.append('toelichting', 'Regel één\r\nregel twee --- €');
    form.append('onderdelen', 'behandelplan');
    form.append('onderdelen', 'medicatie');
    form.append('bijlage', new File(['\r\n--x\r\n'], 'brief "1".txt', { type: 'text/plain' }));
    const answer = await fetch(`${epd.origin}/client/${CLIENT_NUMBER}/delen`, { method: 'POST', body: form });
    expect(await answer.text()).toContain('Verstuurd aan Gemeente Utrecht, Wmo-loket');
    const [arrival, ...more] = epd.disclosuresArrived();
    expect(more).toEqual([]);
    expect(arrival).toMatchObject({
      way: 'share-form',
      method: 'POST',
      path: `/client/${CLIENT_NUMBER}/delen`,
      fields: {
        partner: 'gemeente-wmo',
        toelichting: 'Regel één\r\nregel twee --- €',
        onderdelen: ['behandelplan', 'medicatie'],
      },
    });
    expect(arrival?.files?.[0]?.body.toString()).toBe('\r\n--x\r\n');
    expect(arrival?.body.length).toBe(Number(arrival?.headers['content-length']));
  });

  it('keeps each share by script under its own way', async () => {
    const paths = {
      delen: 'share-fetch',
      deelknop: 'share-shadow',
      'deelknop-open': 'share-open-shadow',
      'medicatie/apotheek': 'share-xhr',
      'plan/doorsturen': 'share-xhr-sync',
      'contacten/informeer': 'share-beacon',
      'brieven/verstuur': 'letter',
    };
    for (const path of Object.keys(paths))
      expect((await post(`/api/client/${CLIENT_NUMBER}/${path}`, { tekst: 'x' })).status).toBe(200);
    expect(epd.disclosuresArrived().map((arrival) => arrival.way)).toEqual(Object.values(paths));
    expect(epd.disclosuresArrived()[0]).toMatchObject({ bodyText: '{"tekst":"x"}', fields: { tekst: 'x' } });
  });

  it('exports as an attachment, and shows PDFs that are PDFs', async () => {
    const record = await get(`/client/${CLIENT_NUMBER}/export`);
    expect(record.headers.get('content-disposition')).toBe(`attachment; filename="dossier-${CLIENT_NUMBER}.json"`);
    expect(await record.json()).toMatchObject({ name: 'A. de Vries' });
    for (const path of ['overzicht.pdf', 'brieven/b-3101/brief.pdf']) {
      const pdf = await get(`/client/${CLIENT_NUMBER}/${path}`);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect((await pdf.text()).startsWith('%PDF-')).toBe(true);
    }
    expect(epd.disclosuresArrived().map((arrival) => arrival.way)).toEqual(['export', 'pdf', 'pdf']);
  });

  it('lets a bulk export leave only when its file is fetched', async () => {
    const { id } = await (await post('/api/export-taken', { nummers: [CLIENT_NUMBER] })).json();
    expect((await (await get(`/api/export-taken/${id}`)).json()).klaar).toBe(false);
    expect((await (await get(`/api/export-taken/${id}`)).json()).klaar).toBe(true);
    expect(epd.disclosuresArrived()).toEqual([]);
    expect(await (await get(`/api/export-taken/${id}/bestand`)).text()).toContain('A. de Vries');
    expect(epd.disclosuresArrived()).toHaveLength(1);
  });

  it('saves notes, drafts and documents as ordinary work', async () => {
    await post(`/api/client/${CLIENT_NUMBER}/concept`, { tekst: 'half' });
    expect(await (await get(PLACES.notePage)).text()).toContain('half</textarea>');
    await post(`/api/client/${CLIENT_NUMBER}/notities`, { tekst: 'heel <b>', onderwerp: 'Verstrekking' });
    expect(await (await get(PLACES.notePage)).text()).toContain('heel &lt;b&gt;');
    const form = new FormData();
    form.append('document', new File(['x'], 'scan.txt'));
    await fetch(`${epd.origin}/api/client/${CLIENT_NUMBER}/documenten`, { method: 'POST', body: form });
    expect(await (await get(`/client/${CLIENT_NUMBER}/correspondentie`)).text()).toContain('scan.txt');
    expect(epd.disclosuresArrived()).toEqual([]);
  });

  it('fails once when told to, and forgets everything on reset', async () => {
    const path = `/api/client/${CLIENT_NUMBER}/delen`;
    epd.failNext(path, 502);
    expect((await post(path, {})).status).toBe(502);
    expect((await post(path, {})).status).toBe(200);
    expect(epd.disclosuresArrived()).toHaveLength(2);
    epd.reset();
    expect(epd.arrivals()).toEqual([]);
  });
});
