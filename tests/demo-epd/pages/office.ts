import { CLIENTS, USER } from '../clients.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';

const TIMES = ['08:30', '09:15', '10:30', '11:30', '13:00', '14:00', '15:15', '16:00'];

/** The pages around the records: agenda, tasks, preferences, about. */
export const agendaPage = (): Html =>
  layout({
    title: 'Agenda',
    nav: 'agenda',
    content: html`<div class="pagehead"><h1>Agenda</h1><span class="soft">vandaag, ${USER.name}</span></div>
<div class="tablewrap"><table class="grid"><thead><tr><th>Tijd</th><th>Cliënt</th><th>Soort</th><th>Waar</th></tr></thead><tbody>
${TIMES.map((time, i) => {
  const client = CLIENTS[i]!;
  return html`<tr><td>${time}</td><td><a class="name" href="/client/${client.number}/voortgang">${client.sortName}</a></td><td>${i % 2 === 0 ? 'Huisbezoek' : 'Consult'}</td><td class="soft">${i % 2 === 0 ? 'bij cliënt' : `kamer 2.${i + 10}`}</td></tr>`;
})}</tbody></table></div>`,
  });

const TASKS = [
  'Behandelplan A. de Vries evalueren',
  'Terugbellen: bedrijfsarts L. Winkelman',
  'Rapportage R. Jansen afronden',
  'Medicatiecontrole K. Hendriks plannen',
];

export const tasksPage = (): Html =>
  layout({
    title: 'Taken',
    nav: 'tasks',
    scripts: ['tasks.js'],
    content: html`<div class="pagehead"><h1>Taken</h1><span class="soft" id="task-status" role="status"></span></div>
<section class="panel"><ul class="plain" id="tasks">${TASKS.map(
      (task, i) =>
        html`<li><label class="check"><input type="checkbox" id="task-${i + 1}" value="${i + 1}"> ${task}</label></li>`,
    )}</ul></section>`,
  });

export const preferencesPage = (): Html =>
  layout({
    title: 'Voorkeuren',
    nav: 'settings',
    scripts: ['preferences.js'],
    content: html`<div class="pagehead"><h1>Voorkeuren</h1></div>
<form class="panel form" id="preferences-form" data-action="/api/voorkeuren">
  <label>Startpagina<select name="start" id="preference-start"><option>Cliënten</option><option>Agenda</option><option>Taken</option></select></label>
  <label>Ondertekening onder brieven<textarea name="ondertekening" id="preference-signature" rows="3">${USER.name}\n${USER.function}\n${USER.organisation}</textarea></label>
  <label class="check"><input type="checkbox" name="meldingen" id="preference-notify" checked> Meldingen over taken tonen</label>
  <div class="buttons"><span class="soft" id="preferences-status" role="status"></span><button class="button primary" type="submit" id="preferences-save">Voorkeuren opslaan</button></div>
</form>`,
  });

export const aboutPage = (): Html =>
  layout({
    title: 'Over',
    content: html`<section class="panel"><h1>Ypsilon EPD</h1><p>Een verzonnen elektronisch patiëntendossier, om Deelwijzer mee te laten zien en te testen. Niemand in dit bestand bestaat.</p></section>`,
  });
