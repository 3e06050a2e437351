import { rowLimits } from "../limits.ts";
import { RowsUnreadable } from "../row.ts";
import { ItemText } from "./rich-text.ts";
import { fedParts } from "./xml-feed.ts";

/** The texts that cells name by their number. They stay in memory, and so their length is limited. */
export async function readSharedTexts(
  pieces: AsyncIterable<Uint8Array>,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const item = new ItemText();
  let characters = 0;
  const events = {
    open: (name: string) => item.open(name),
    close: (name: string) => {
      item.close(name);
      if (name !== "si") return;
      const text = item.take();
      characters += text.length;
      texts.push(text);
      const isTooMuch =
        texts.length > rowLimits.sharedTexts || characters > rowLimits.sharedCharacters;
      if (isTooMuch) throw new RowsUnreadable({ kind: "too-much-inside" });
    },
    text: (text: string) => item.text(text),
  };
  for await (const _ of fedParts(pieces, events, () => undefined)) {
    // Nothing is handed on: the texts are needed all at once.
  }
  return texts;
}
