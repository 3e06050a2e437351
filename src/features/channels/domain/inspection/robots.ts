/** What a site lets robots do (robots.txt, RFC 9309). */
export interface Robots {
  /** Whether a path, with its query, may be asked for. */
  readonly mayVisit: (path: string) => boolean;
  /** Seconds between two requests that the site asks for; 0: none. */
  readonly delay: number;
}

export const openToAll: Robots = { mayVisit: () => true, delay: 0 };
export const closedToAll: Robots = { mayVisit: () => false, delay: 0 };

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number;
}

interface Rule {
  readonly isAllowed: boolean;
  readonly path: string;
}

/** Reads a robots.txt: the groups that name `agent`, else those for all; the longest rule that fits decides, and of two as long the one that allows. */
export function parseRobots(text: string, agent: string): Robots {
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    mayVisit: (path) => {
      const fitting = rules.filter((rule) => fits(rule.path, path));
      const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
      const deciding = fitting.filter((rule) => rule.path.length === longest);
      return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed);
    },
    delay: Math.max(0, ...chosen.map(({ delay }) => delay)),
  };
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const [name, value] of linesOf(text)) {
    if (name === "user-agent") {
      if (!isNaming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase());
    }
    isNaming = name === "user-agent";
    const group = groups.at(-1);
    if (group && !isNaming) addTo(group, name, value);
  }
  return groups;
}

/** Names in small letters, and their values; what is no rule is passed over. */
function linesOf(text: string): readonly (readonly [string, string])[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, value = ""] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
  });
}

function addTo(group: Group, name: string, value: string): void {
  // An empty rule rules nothing.
  if ((name === "allow" || name === "disallow") && value !== "") {
    group.rules.push({ isAllowed: name === "allow", path: value });
  }
  if (name === "crawl-delay" && /^\d{1,3}(?:\.\d+)?$/.test(value)) {
    group.delay = Math.max(group.delay, Number(value));
  }
}

/** `*` stands for anything, `$` at the end for the end; without going back over a path more than once. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  const last = isWhole ? pieces.pop() : undefined;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}
