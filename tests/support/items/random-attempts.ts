import { emptyContent, type ItemContent } from "#features/items/domain/draft/item-content.ts";
import type { Random } from "#tests/support/generator/random.ts";
import type { Call, Caller } from "./publication-desk.ts";
import type { Act } from "./publication-model.ts";

/** What somebody knows of an item when they try something. */
interface Known {
  readonly path: string;
  readonly itemId: number | undefined;
  readonly state: string;
  readonly seen: { readonly revision: number; readonly hash: string | null };
  readonly marker: string;
  /** Files that the draft was given. */
  readonly files: readonly GivenFile[];
}

/** A file of a draft, and the word that stands in it and nowhere else. */
export interface GivenFile {
  readonly number: number;
  readonly word: string;
}

export interface Attempt {
  readonly who: Caller;
  readonly act: Act;
  readonly call: Call;
}

/** The word of a file that comes with the nth act, beside the markers of words. */
export function wordOfFile(marker: string): string {
  return marker.replace("v", "f");
}

/** Some of the files go with an item. */
function withFiles(content: ItemContent, random: Random, files: readonly GivenFile[]): ItemContent {
  const some = files.filter(() => random.chance(0.6));
  return {
    ...content,
    attachments: some.map(({ number }) => ({ number, name: "名单.txt", type: "text", size: 1 })),
  };
}

/** A content that is found by its word in every part of it; what looks like markup is words. */
export function contentOf(marker: string): ItemContent {
  return {
    ...emptyContent,
    title: `补助名单${marker}`,
    category: "通知公告",
    genre: "公示",
    formedOn: "2026-11-20",
    keywords: marker,
    summary: `公布名单 ${marker}`,
    text: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: `名单<b>${marker}</b>&amp;如下。` }],
        },
      ],
    },
  };
}

const writers = ["author", "other", "head"] as const;
const signers = ["secrecy", "reviewer"] as const;
const deciders = ["head", "leader"] as const;
const everybody = ["author", "other", "reviewer", "secrecy", "head", "leader"] as const;

type Shape = readonly [of: readonly Caller[], act: Act, method: string, tail: string, body: object];

/** What can be tried, by name. */
function shapesOf(random: Random, { seen, marker, itemId, files }: Known) {
  const { revision } = seen;
  const hash = seen.hash ?? "0".repeat(64);
  const because = "试验";
  const ask = { kind: random.pick(["error", "privacy", "law"]), says: "发布有误" };
  const written = { revision, content: withFiles(contentOf(marker), random, files) };
  const file = `/files/${files[0]?.number ?? 1}`;
  const amended = { values: { title: marker }, because };
  const opinion = { contentHash: hash, opinion: "看过" };
  const record = `record ${itemId ?? 1}`;
  return {
    write: [writers, { kind: "write", marker }, "PUT", "", written],
    upload: [writers, { kind: "upload" }, "POST", "/files?name=a.txt", {}],
    changeFile: [writers, { kind: "changeFile" }, random.pick(["PUT", "POST"]), file, {}],
    removeFile: [writers, { kind: "removeFile" }, "DELETE", file, {}],
    submit: [writers, { kind: "submit" }, "POST", "/submit", { revision }],
    sign: [signers, { kind: "sign", hash }, "POST", "/sign", opinion],
    return: [signers, { kind: "return" }, "POST", "/return", opinion],
    takeBack: [writers, { kind: "takeBack" }, "POST", "/take-back", {}],
    publish: [writers, { kind: "publish" }, "POST", "/publish", {}],
    revise: [writers, { kind: "revise" }, "POST", "/revise", { reason: because }],
    discard: [writers, { kind: "discard" }, "DELETE", "", {}],
    ask: [writers, { kind: "ask" }, "POST", "/withdrawals", ask],
    approve: [deciders, { kind: "approve" }, "POST", "/withdrawals/approve", {}],
    refuse: [deciders, { kind: "refuse" }, "POST", "/withdrawals/refuse", { because }],
    amend: [writers, { kind: "amend" }, "PUT", record, amended],
    void: [deciders, { kind: "void" }, "POST", `${record}/voiding`, { because }],
  } as unknown as Readonly<Record<Act["kind"], Shape>>;
}

/** What leads on from where an item stands; all else is tried as well. */
const leadsOn: Readonly<Record<string, readonly Act["kind"][]>> = {
  writing: ["write", "upload", "submit", "submit", "submit", "ask"],
  signing: ["sign", "sign", "sign", "sign", "return"],
  signed: ["publish", "publish", "publish", "takeBack"],
  published: ["revise", "ask", "ask", "approve", "approve", "refuse"],
};

function shapeOf(random: Random, known: Known): Shape {
  const shapes = shapesOf(random, known);
  const next = leadsOn[known.state];
  const all = Object.keys(shapes) as Act["kind"][];
  return shapes[random.pick(next && random.chance(0.65) ? next : all)];
}

/** Something that a client can send: mostly by who may, with what was seen last; now and then by anybody. */
export function attemptOf(random: Random, known: Known): Attempt {
  const [of, act, method, tail, body] = shapeOf(random, known);
  const able: readonly Caller[] = random.chance(0.75) ? of : [...everybody, ...strangers, "nobody"];
  const [, record] = /^record (.+)$/.exec(tail) ?? [];
  const path = record === undefined ? `${known.path}${tail}` : `/api/items/${record}`;
  const isFile = act.kind === "upload" || act.kind === "changeFile";
  const bytes = new TextEncoder().encode(`名单 ${wordOfFile(known.marker)}`);
  const call = { method, path, body, ...(isFile && { file: bytes }) };
  return { who: random.pick(able), act, call };
}

const strangers = everybody.map((one): Caller => `stranger ${one}`);
