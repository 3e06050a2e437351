import { escapeMarkup } from "#formats/escape-markup.ts";
import { withMarkedControls } from "#kernel/control-characters.ts";

/** Words of an item within its page: what nobody sees of them is marked, so that signers see it. */
export function shownWords(text: string): string {
  return escapeMarkup(withMarkedControls(text));
}
