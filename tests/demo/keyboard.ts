import { look, press, textOf, type, waitFor } from '../support/page.ts';
import type { Prompt } from '../support/prompt.ts';

interface Focus {
  readonly part: string | null;
  readonly action: string | null;
  readonly route: string | null;
  readonly emergency: string | null;
  readonly field: string | null;
  readonly name: string;
  readonly tag: string;
}

/** Fills in the sentence as a user with a keyboard does. Every step waits until the one before it is to be seen. */
export class Keyboard {
  readonly prompt: Prompt;

  constructor(prompt: Prompt) {
    this.prompt = prompt;
  }

  /** The focus comes to this part of the sentence. */
  async at(part: string): Promise<void> {
    await this.until((focus) => focus.part === part, `the focus in ${part}`);
  }

  /** Types what filters the list until `choice` (part of its id) is what Enter would take. */
  async narrow(part: string, choice: string, typed = ''): Promise<void> {
    await this.at(part);
    if (typed !== '') await type(this.prompt.host, typed);
    await waitFor(async () => (await this.pointed())?.includes(choice), {
      what: async () => `the choice ${choice} in ${part} after typing "${typed}", not ${await this.pointed()}`,
    });
  }

  /** Answers a part: typing filters, Enter takes. */
  async take(part: string, choice: string, typed = ''): Promise<void> {
    await this.narrow(part, choice, typed);
    await this.press('Enter');
  }

  press(combination: string): Promise<void> {
    return press(this.prompt.host, combination);
  }

  type(text: string): Promise<void> {
    return type(this.prompt.host, text);
  }

  /** Presses this key until the focus is where it should be. */
  async go(key: string, there: (focus: Focus) => boolean, what: string, atMost = 40): Promise<void> {
    for (let pressed = 0; pressed < atMost; pressed += 1) {
      if (there(await this.focus())) return;
      await this.press(key);
    }
    if (!there(await this.focus())) await this.fail(`${what} by ${key}`);
  }

  async until(there: (focus: Focus) => boolean, what: string): Promise<void> {
    await waitFor(async () => there(await this.focus()), {
      what: async () => `${what}; it is in ${await this.focused()}; shown: ${await this.shown()}`,
    });
  }

  /** What the next key goes to; nothing of the prompt where the focus is elsewhere. */
  focus(): Promise<Focus> {
    return look(this.prompt.frame, () => {
      const element = (document.hasFocus() ? document.activeElement : null) as HTMLElement | null;
      const named = element as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null }) | null;
      const of = (key: string) => element?.dataset[key] ?? null;
      return {
        part: of('part'),
        action: of('action'),
        route: of('route'),
        emergency: of('emergency'),
        field: of('field'),
        tag: element?.tagName ?? '',
        name: element?.getAttribute('aria-label') ?? named?.labels?.[0]?.textContent ?? element?.textContent ?? '',
      };
    });
  }

  private async focused(): Promise<string> {
    return this.focus().then(JSON.stringify, () => 'nothing');
  }

  /** The choice that Enter would take. */
  async pointed(): Promise<string | null> {
    return look(
      this.prompt.frame,
      () => document.querySelector('[data-choice][aria-selected="true"]')?.getAttribute('data-choice') ?? null,
    );
  }

  async shown(): Promise<string> {
    const text = await textOf(this.prompt.frame, 'body').catch(() => 'nothing, it is gone');
    return text.slice(0, 900);
  }

  private async fail(what: string): Promise<never> {
    throw new Error(`Did not reach ${what}; the focus is in ${await this.focused()}; ${await this.shown()}`);
  }
}
