import type { Client } from '../clients.ts';
import { type Html, html } from '../html.ts';

/** The letter composer: an application of its own, shown in a frame of the record and served on either origin. */
export const letterModule = (client: Client, parentOrigins: readonly string[]): Html => html`<!doctype html>
<html lang="nl" class="module-page"><head><meta charset="utf-8"><title>Brieven</title>
<link rel="stylesheet" href="/static/base.css"><link rel="stylesheet" href="/static/record.css">
<script type="module" src="/static/letter-module.js"></script></head>
<body class="module-body" data-client="${client.number}" data-parents="${parentOrigins.join(' ')}"><main>
<form class="form" id="letter-form" data-action="/api/client/${client.number}/brieven/verstuur">
  <div class="columns">
    <label>Aan<input name="aan" id="letter-to" list="letter-addresses" autocomplete="off"></label>
    <label>Onderwerp<input name="onderwerp" id="letter-subject" autocomplete="off" value="Betreft ${client.name}"></label>
  </div>
  <datalist id="letter-addresses">${client.contacts.map((contact) => html`<option value="${contact.name}">${contact.relation}</option>`)}</datalist>
  <label>Sjabloon<select id="letter-template"><option value="">Leeg</option><option value="overdracht">Overdracht</option><option value="afspraak">Afspraakbevestiging</option></select></label>
  <label>Tekst<textarea name="tekst" id="letter-text" rows="9"></textarea></label>
  <p class="error" id="letter-error" role="alert" hidden></p>
  <div class="buttons"><span class="soft" id="letter-status" role="status"></span>
    <button class="button" type="button" id="letter-draft">Concept bewaren</button>
    <button class="button primary" type="submit" id="letter-send">Verstuur</button></div>
</form>
<template id="template-overdracht">Geachte collega,

Hierbij draag ik de zorg voor ${client.name} aan u over. ${client.plan.problem} Diagnose: ${client.diagnosis.join('; ')}.</template>
<template id="template-afspraak">Beste ${client.givenName},

Je volgende afspraak staat gepland. Kun je niet, bel dan 088-0000100.</template>
</main></body></html>`;
