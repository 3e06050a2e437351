import type { Queryable } from "../db/queryable.ts";

type Version = (kinds?: readonly string[]) => string | undefined;

interface Kept {
  /** The kinds of content it is asked of; all of them where absent. */
  readonly shows?: readonly string[];
  /** Beyond so many answers the oldest goes. */
  readonly most?: number;
}

const versions = new WeakMap<Queryable, Version>();

/**
 * From now on answers of `db` are kept until `version` gives another; while it gives `undefined` none is. Of a database that
 * is not followed nothing is kept, nor of its transactions.
 */
export function followContent(db: Queryable, version: Version): void {
  versions.set(db, version);
}

/** What was answered while the content was of one version; the oldest first. */
interface Answers<T> {
  readonly version: string;
  readonly answers: Map<string, Promise<T>>;
}

/**
 * The query `ask`, asked once for each of its arguments (plain data) until content of a kind it is asked of changes. The
 * version is read before the query is sent, so that an answer is as new as the version it is kept under, or newer. Those who
 * ask share an answer: nobody may change it.
 */
export function untilContentChanges<Arguments extends readonly unknown[], T>(
  ask: (db: Queryable, ...asked: Arguments) => Promise<T>,
  { shows, most = 5_000 }: Kept = {},
): typeof ask {
  const keptOf = new WeakMap<Queryable, Answers<T>>();
  const answersAt = (db: Queryable, version: string) => {
    const kept = keptOf.get(db);
    if (kept?.version === version) return kept.answers;
    const answers = new Map<string, Promise<T>>();
    keptOf.set(db, { version, answers });
    return answers;
  };
  return (db, ...asked) => {
    const version = versions.get(db)?.(shows);
    if (version === undefined) return ask(db, ...asked);
    const answers = answersAt(db, version);
    const key = JSON.stringify(asked);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(db, ...asked);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    const [oldest] = answers.size > most ? answers.keys() : [];
    if (oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
