import { type DoorOpened, opensDoor } from "#platform/feature/door.ts";
import { namesOfPersons } from "#platform/search/names-of-persons.ts";
import { countInVain } from "../data/sought/sought-in-vain.ts";
import { keptWord } from "../domain/sought/kept-word.ts";
import { soughtDoor } from "./sought-door.ts";

/** A search answers whether its word was counted or not. */
export const doors: readonly DoorOpened[] = [
  opensDoor(soughtDoor, ({ db, today, log }) => ({
    inVain: async (typed) => {
      const word = keptWord(typed);
      if (word === undefined || namesOfPersons(word).length > 0) return;
      try {
        await countInVain(db, word, today());
      } catch (fault) {
        log.warn({ err: fault }, "what was sought in vain was not counted");
      }
    },
  })),
];
