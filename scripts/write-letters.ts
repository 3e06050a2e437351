/** `node scripts/write-letters.ts`: writes docs/letters, the golden set of every letter, which is made of the letters in the code. */
import { mkdirSync, writeFileSync } from "node:fs";
import { lettersDocuments } from "../src/features/requests/words/letters-document.ts";

const folder = new URL("../docs/letters/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of lettersDocuments()) writeFileSync(new URL(name, folder), text);
