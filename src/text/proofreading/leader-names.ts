import type { Quoted } from "./quoted.ts";

/** Somebody of the list of leaders (领导名录), which is kept in the order in which they are named. */
export interface Leader {
  readonly name: string;
  readonly title: string;
}

/** What is not right of a leader's name: the title, a name that is nearly theirs, the order of a row of names. */
export interface LeaderFinding extends Quoted {
  readonly kind: "title" | "name" | "order";
}

/** Names of leaders that do not agree with the list (领导姓名、职务、排序), each once. */
export function leaderFindings(text: string, leaders: readonly Leader[]): readonly LeaderFinding[] {
  const found = [
    ...leaders.flatMap((leader) => titlesBefore(text, leader, leaders)),
    ...leaders.flatMap((leader) => nearlyNamed(text, leader, leaders)),
    ...rowsOutOfOrder(text, leaders),
  ];
  return found.filter(({ quote }, at) => found.findIndex((other) => other.quote === quote) === at);
}

/** Another leader's title right before a name: 县长李四, who is 县委书记. */
function titlesBefore(
  text: string,
  { name, title }: Leader,
  leaders: readonly Leader[],
): readonly LeaderFinding[] {
  const others = [...new Set(leaders.map((one) => one.title))]
    .filter((other) => other !== title && !title.endsWith(other))
    .sort((one, other) => other.length - one.length);
  return places(text, name).flatMap((at) => {
    const before = text.slice(Math.max(0, at - 40), at);
    if (before.endsWith(title)) return [];
    const other = others.find((one) => before.endsWith(one));
    if (!other || isHeldToo(leaders, name, other)) return [];
    return [{ kind: "title", quote: `${other}${name}`, suggestion: `${title}${name}` }];
  });
}

function isHeldToo(leaders: readonly Leader[], name: string, title: string): boolean {
  return leaders.some((one) => one.name === name && one.title.endsWith(title));
}

/** A title with a name behind it that differs from its holder's in one character: 县长王小名. */
function nearlyNamed(
  text: string,
  { title }: Leader,
  leaders: readonly Leader[],
): readonly LeaderFinding[] {
  const holders = leaders.filter((one) => one.title === title);
  return places(text, title).flatMap((at) => {
    const start = at + title.length;
    if (leaders.some(({ name }) => text.startsWith(name, start))) return [];
    const near = holders.find(({ name }) =>
      differsInOne(text.slice(start, start + name.length), name),
    );
    if (!near) return [];
    const quote = text.slice(at, start + near.name.length);
    return [{ kind: "name", quote, suggestion: `${title}${near.name}` }];
  });
}

function differsInOne(written: string, name: string): boolean {
  if (written.length !== name.length || name.length < 2) return false;
  if (!/^[\u4e00-\u9fff·]+$/.test(written)) return false;
  const [one, other] = [[...written], [...name]];
  // Two characters of two say nothing: another person has the same family name.
  const differing = one.filter((sign, at) => sign !== other[at]).length;
  return differing === 1 && (name.length > 2 || one[0] === other[0]);
}

/** Names in a row (、) in another order than the list's. */
function rowsOutOfOrder(text: string, leaders: readonly Leader[]): readonly LeaderFinding[] {
  const order = [...new Set(leaders.map(({ name }) => name))];
  return text.split(/[。；;\n，,]/).flatMap((clause): readonly LeaderFinding[] => {
    const named = clause
      .split(/[、和]/)
      .map((part) => order.find((name) => part.includes(name)))
      .filter((name) => name !== undefined);
    if (named.length < 2) return [];
    const right = order.filter((name) => named.includes(name));
    if (new Set(named).size !== named.length || right.every((name, at) => name === named[at])) {
      return [];
    }
    return [{ kind: "order", quote: named.join("、"), suggestion: right.join("、") }];
  });
}

function places(text: string, word: string): readonly number[] {
  const found: number[] = [];
  if (word === "") return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push(at);
  }
  return found;
}
