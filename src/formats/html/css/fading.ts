import { declarationsOf, withoutComments } from "./declarations.ts";

const keyframes = /@(?:-webkit-)?keyframes\s+["']?([\w-]+)["']?\s*\{((?:[^{}]*\{[^{}]*\})*)/gi;

/** The names of the animations in some style sheets after which text may not be seen as before. */
export function fadingIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    if (!/keyframes/i.test(text)) continue;
    for (const [, name = "", frames = ""] of withoutComments(text).matchAll(keyframes)) {
      if (endsUnseen(frames)) found.add(name.toLowerCase());
    }
  }
  return found;
}

/** What its last frame declares stays, where it is told to stay. */
function endsUnseen(frames: string): boolean {
  const last = [...frames.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, at = ""]) =>
    /\bto\b|(?<![\d.])100%/i.test(at),
  );
  return last
    .flatMap(([, , content = ""]) => declarationsOf(content, false))
    .some(({ property, value }) => !isAtRest(property, value));
}

function isAtRest(property: string, value: string): boolean {
  if (property === "opacity") return Number.parseFloat(value) >= (value.endsWith("%") ? 30 : 0.3);
  if (property === "visibility") return value === "visible";
  return (
    value === "none" ||
    /^(?:translate(?:[xyz]|3d)?\((?:0[a-z%]*[ ,]*)+\)|scale(?:[xyz]|3d)?\((?:1[ ,]*)+\))$/.test(
      value,
    )
  );
}
