// A component of a supplier: its button lives in a shadow root (closed unless mode="open") and posts by XHR.
class EpdDeelknop extends HTMLElement {
  #button;

  connectedCallback() {
    if (this.#button) return;
    const root = this.attachShadow({ mode: this.getAttribute('mode') === 'open' ? 'open' : 'closed' });
    const style = document.createElement('style');
    style.textContent = `:host { display: inline-block }
      button { font: inherit; padding: .32rem .7rem; border: 1px solid #14708a; border-radius: 4px; background: #fff; color: #14708a; cursor: pointer }
      button:hover { background: #e3f0f4 }`;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.part.add('button');
    this.#button.textContent = this.getAttribute('label') ?? 'Deel';
    this.#button.addEventListener('click', () => this.#send());
    root.append(style, this.#button);
  }

  #send() {
    const request = new XMLHttpRequest();
    const path = this.getAttribute('mode') === 'open' ? 'deelknop-open' : 'deelknop';
    request.open('POST', `/api/client/${this.getAttribute('client')}/${path}`);
    request.setRequestHeader('content-type', 'application/json');
    request.onload = () => window.epd.toast(request.status === 200 ? 'Gedeeld met casusregie' : 'Delen is niet gelukt');
    request.onerror = () => window.epd.toast('Delen is niet gelukt');
    request.send(
      JSON.stringify({
        wat: this.getAttribute('way'),
        inhoud: (document.querySelector('.note .text') ?? document.getElementById('measurements-table'))?.textContent,
      }),
    );
  }
}

customElements.define('epd-deelknop', EpdDeelknop);
