import type { AnsweringApp } from "./site-of-files.ts";

/** How often a path is asked for before its failure counts. */
const times = 3;

/**
 * The application, asked again where it fails: an original is read within a time by the clock, so that a file that can be read
 * may once be given up on a busy machine. One page must not cost the publication.
 */
export function askedAgain({ request }: AnsweringApp): AnsweringApp {
  return {
    request: async (path) => {
      let answer = await request(path);
      for (let asked = 1; answer.status >= 500 && asked < times; asked += 1) {
        await answer.body?.cancel();
        answer = await request(path);
      }
      return answer;
    },
  };
}
