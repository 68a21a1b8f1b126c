/**
 * What proves to the background that this prompt was opened by the frame guard. In a window it stands in the address; in
 * the page's frame the guard hands it over, and only the frame that embeds this one is listened to.
 */
export function ticket(): Promise<string> {
  const inWindow = /[#&]ticket=([0-9a-f]{64})/.exec(location.hash)?.[1];
  if (inWindow !== undefined) return Promise.resolve(inWindow);
  // However long it takes: the frame is loaded ahead, and waits out of sight for something to be held.
  return new Promise((resolve) => {
    addEventListener('message', function listen(event: MessageEvent<unknown>) {
      // Any window can post to this frame; only its parent was given the ticket.
      if (event.source !== window.parent || !isTicket(event.data)) return;
      removeEventListener('message', listen);
      resolve(event.data.ticket);
    });
    window.parent.postMessage({ deelwijzer: 'ready' }, '*');
  });
}

function isTicket(data: unknown): data is { ticket: string } {
  if (typeof data !== 'object' || data === null || !('deelwijzer' in data) || !('ticket' in data)) return false;
  return data.deelwijzer === 'ticket' && typeof data.ticket === 'string' && /^[0-9a-f]{64}$/.test(data.ticket);
}
