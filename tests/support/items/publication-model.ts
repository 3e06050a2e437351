/** An act upon an item, as whoever sent it meant it. */
export type Act =
  | { readonly kind: "write"; readonly marker: string }
  | { readonly kind: "sign"; readonly hash: string }
  | { readonly kind: "submit" | "return" | "takeBack" | "publish" | "revise" | "discard" }
  /** A file is given to the draft; one that it has is to be changed or taken away, which nobody may. */
  | { readonly kind: "upload" | "changeFile" | "removeFile" }
  | { readonly kind: "ask" | "approve" | "refuse" }
  /** Of the record that ledgers count: what the public sees is not in it. */
  | { readonly kind: "amend" | "void" };

/** What was sent round: in these bytes it is published, or not at all. */
interface Round {
  readonly hash: string | undefined;
  readonly markup: string | undefined;
  readonly signers: readonly string[];
}

/** An item as the law of publication has it: made of the acts that were accepted and of what signers saw, never of rows. */
export interface Model {
  readonly state: "writing" | "signing" | "signed" | "published" | "withdrawn" | "discarded";
  readonly authors: readonly string[];
  readonly round: Round | undefined;
  /** The bytes that the public may see, and no others. */
  readonly shown: string | undefined;
  /** It was public once. */
  readonly isKnown: boolean;
  readonly asker: string | undefined;
}

export const newModel: Model = {
  state: "writing",
  authors: [],
  round: undefined,
  shown: undefined,
  isKnown: false,
  asker: undefined,
};

const signers = ["secrecy", "reviewer"];
const writers = ["author", "other", "head"];
const deciders = ["head", "leader"];

interface Rule {
  readonly who: readonly string[];
  readonly may: (model: Model, who: string) => boolean;
  readonly gives: (model: Model, who: string) => Model;
}

const inState =
  (...states: readonly Model["state"][]) =>
  ({ state }: Model) =>
    states.includes(state);
const again = (model: Model): Model => ({ ...model, state: "writing", round: undefined });

const rules: Readonly<Record<Exclude<Act["kind"], "sign" | "amend" | "void">, Rule>> = {
  write: {
    who: writers,
    may: inState("writing"),
    gives: (model, who) => ({ ...model, authors: [...new Set([...model.authors, who])] }),
  },
  upload: {
    who: writers,
    may: inState("writing"),
    gives: (model, who) => ({ ...model, authors: [...new Set([...model.authors, who])] }),
  },
  changeFile: { who: [], may: () => false, gives: (model) => model },
  removeFile: { who: [], may: () => false, gives: (model) => model },
  submit: {
    who: writers,
    may: inState("writing"),
    gives: (model) => ({
      ...model,
      state: "signing",
      round: { hash: undefined, markup: undefined, signers: [] },
    }),
  },
  return: { who: signers, may: inState("signing"), gives: again },
  takeBack: { who: writers, may: inState("signing", "signed"), gives: again },
  publish: {
    who: writers,
    may: ({ state, round }) => state === "signed" && round?.markup !== undefined,
    gives: ({ round, ...model }) => ({
      ...model,
      ...{ state: "published", shown: round?.markup, isKnown: true, round: undefined },
    }),
  },
  revise: { who: writers, may: inState("published"), gives: again },
  discard: { who: writers, may: inState("writing"), gives: discarded },
  ask: {
    who: writers,
    may: ({ shown, asker }) => shown !== undefined && asker === undefined,
    gives: (model, who) => ({ ...model, asker: who }),
  },
  approve: {
    who: deciders,
    may: mayDecide,
    gives: (model) => ({
      ...model,
      ...{ state: "withdrawn", shown: undefined, round: undefined, asker: undefined },
    }),
  },
  refuse: { who: deciders, may: mayDecide, gives: (model) => ({ ...model, asker: undefined }) },
};

/** The item after an act that was accepted of somebody; `undefined` where it never may have been. */
export function after(model: Model, act: Act, who: string): Model | undefined {
  if (act.kind === "amend" || act.kind === "void") return model;
  if (act.kind === "sign") return signed(model, { hash: act.hash, who });
  const rule = rules[act.kind];
  return rule.who.includes(who) && rule.may(model, who) ? rule.gives(model, who) : undefined;
}

function signed(
  model: Model,
  { hash, who }: { readonly hash: string; readonly who: string },
): Model | undefined {
  const { state, round } = model;
  if (state !== "signing" || !round) return undefined;
  const isOwn = model.authors.includes(who) || round.signers.includes(who);
  if (!signers.includes(who) || isOwn || hash !== round.hash) return undefined;
  const all = [...round.signers, who];
  const isWhole = signers.every((one) => all.includes(one));
  return { ...model, state: isWhole ? "signed" : "signing", round: { ...round, signers: all } };
}

/** A revision that is given up leaves what is public. */
function discarded(model: Model): Model {
  return model.isKnown
    ? { ...model, state: "published", round: undefined }
    : { ...model, state: "discarded" };
}

function mayDecide({ shown, asker }: Model, who: string): boolean {
  return shown !== undefined && asker !== undefined && asker !== who;
}

/** What signers see of a round from when it was sent: the first look tells, and no later one may differ. */
export function looked(
  model: Model,
  seen: { readonly hash: string | null; readonly markup: string },
): Model {
  const { round } = model;
  if (!round || model.state !== "signing" || round.hash !== undefined || seen.hash === null)
    return model;
  return { ...model, round: { ...round, hash: seen.hash, markup: seen.markup } };
}
