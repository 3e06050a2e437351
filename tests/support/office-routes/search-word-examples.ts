import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";

const path = "/api/search-words";
let made = 0;

const newWord = () => {
  made += 1;
  return `例词${made}`;
};

/** The words are of the whole site: whoever has the right acts on all of them. */
export const searchWordExamples: readonly OfficeExample[] = [
  { route: `GET ${path}/sought`, of: "own", call: async () => ({ path: `${path}/sought` }) },
  { route: `GET ${path}/synonyms`, of: "own", call: async () => ({ path: `${path}/synonyms` }) },
  {
    route: `POST ${path}/synonyms`,
    of: "own",
    call: async () => {
      const word = newWord();
      return { path: `${path}/synonyms`, body: { words: [word, `${word}又`] }, status: 201 };
    },
  },
  {
    route: `DELETE ${path}/synonyms/:synonyms`,
    of: "own",
    call: async ({ db }) => {
      const word = newWord();
      const { rows } = await sql<{ readonly id: number }>`
        insert into search_synonym (words) values (array[${word}, ${`${word}又`}]) returning id`.execute(
        db,
      );
      return { path: `${path}/synonyms/${rows[0]?.id ?? 0}` };
    },
  },
  {
    route: `POST ${path}/forgotten`,
    of: "own",
    call: async ({ db }) => {
      const word = newWord();
      await sql`insert into sought_in_vain (word, sought_on) values (${word}, '2026-11-30')`.execute(
        db,
      );
      return { path: `${path}/forgotten`, body: { word } };
    },
  },
];
