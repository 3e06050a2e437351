import { bundledPublication } from "#tests/support/bundled-office.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import type { Caller, PublicationDesk } from "#tests/support/items/publication-desk.ts";
import {
  type Act,
  after,
  looked,
  type Model,
  newModel,
} from "#tests/support/items/publication-model.ts";
import { markerPattern, siteFaults } from "#tests/support/items/publication-places.ts";
import {
  attemptOf,
  contentOf,
  type GivenFile,
  wordOfFile,
} from "#tests/support/items/random-attempts.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly done: number;
  readonly refused: number;
  readonly races: number;
  readonly published: number;
  readonly files: number;
  readonly withdrawn: number;
  readonly looks: number;
  /** Milliseconds until every place of both programs was right; the slowest. */
  readonly slowest: number;
  readonly faults: readonly string[];
}

const seed = 20_261_203;
const faultsKept = 20;
const actsEach = 60;

/**
 * Sequences of acts by people of several roles and agencies, and by nobody, one after another and two at once, with what they saw last or
 * long ago. The model knows which acts were accepted and what signers saw, and no row.
 */
export const property: Property<Tally> = {
  name: "publication",
  says: "Whatever people send, one after another or at once, the site shows an item in just the bytes that every signer saw and signed, or not at all: on its page, in elder mode, in lists, searches, feed, sitemap, open data, the site as files, its attachments and in the caches of two programs, within a second.",
  seed,
  inCheck: 2,
  inProve: 1_000,
  atOnce: 25,
  empty: () => none,
  run: (from, to) =>
    withMigratedDatabase(async (_db, url) => {
      const desk = await (await bundledPublication()).newPublicationDesk(url);
      try {
        return await sequences(desk, from, to);
      } finally {
        await desk.close();
      }
    }),
  merge: (left, right) => ({
    done: left.done + right.done,
    refused: left.refused + right.refused,
    races: left.races + right.races,
    published: left.published + right.published,
    files: left.files + right.files,
    withdrawn: left.withdrawn + right.withdrawn,
    looks: left.looks + right.looks,
    slowest: Math.max(left.slowest, right.slowest),
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ done, refused, races, published, files, withdrawn, faults }, count) => [
    ...faults,
    ...(done < count * 10 ? [`only ${done} acts were done in ${count} sequences`] : []),
    ...(refused < count * 10 ? [`only ${refused} acts were refused in ${count} sequences`] : []),
    ...(races < count ? [`only ${races} times two acted at once in ${count} sequences`] : []),
    ...(published < count / 2 ? [`only ${published} published in ${count} sequences`] : []),
    ...(files < count / 2 ? [`only ${files} files were given in ${count} sequences`] : []),
    ...(withdrawn < count / 8 ? [`only ${withdrawn} withdrawn in ${count} sequences`] : []),
  ],
  report: ({ done, refused, races, published, files, withdrawn, looks, slowest }) => {
    const number = (value: number) => Math.round(value).toLocaleString("en");
    return `${number(done)} acts done, ${number(refused)} refused, ${number(races)} times two at once; ${number(published)} versions published, ${number(files)} files given, ${number(withdrawn)} items withdrawn; ${number(looks)} looks at every place of both programs, the slowest right after ${number(slowest)} ms.`;
  },
};

const none: Tally = {
  ...{ done: 0, refused: 0, races: 0, published: 0, files: 0, withdrawn: 0, looks: 0, slowest: 0 },
  faults: [],
};

async function sequences(desk: PublicationDesk, from: number, to: number): Promise<Tally> {
  let tally = none;
  const shown: string[] = [];
  for (let number = from; number < to; number += 1) {
    const { models, ...made } = await sequence(desk, number);
    shown.push(...models.flatMap((model) => model.shown ?? []));
    tally = property.merge(tally, { ...none, ...made });
  }
  return property.merge(tally, { ...none, faults: await filesFaults(desk, shown) });
}

/** An item that is acted upon; more models than one where two acted at once and either may have been first. */
interface Item {
  readonly path: string;
  readonly models: readonly Model[];
  readonly itemId: number | undefined;
  readonly markers: readonly string[];
  readonly files: readonly GivenFile[];
  readonly seen: { readonly revision: number; readonly hash: string | null };
}

async function sequence(desk: PublicationDesk, number: number) {
  const random = randomOf(seed, number);
  const items: Item[] = [];
  for (const at of [0, 1]) items.push(await begin(desk, `k${number}i${at}v0z`));
  let tally = none;
  for (let n = 1; n <= actsEach; n += 1) {
    const at = random.int(0, items.length - 1);
    const before = items[at];
    if (!before) continue;
    const marker = `k${number}i${at}v${n}z`;
    const did = await actOn(desk, random, { item: before, marker });
    const item = await look(desk, random, did.item);
    items[at] = item;
    const isPublic = item.itemId !== undefined && (did.changed || random.chance(0.05));
    const site = isPublic ? await lookAtSite(desk, item) : none;
    const faults = [...did.faults, ...site.faults].map((fault) => `#${number}.${n} ${fault}`);
    tally = property.merge(tally, { ...none, ...did.counts, faults });
    tally = property.merge(tally, { ...site, faults: [] });
  }
  const models = items.flatMap((item) => item.models.slice(0, 1));
  return { ...tally, models };
}

async function begin(desk: PublicationDesk, marker: string): Promise<Item> {
  const { agencyId, call } = desk;
  const begun = await call("author", {
    method: "POST",
    path: "/api/item-drafts",
    body: { agencyId },
  });
  const path = `/api/item-drafts/${(begun.body as { readonly id: number }).id}`;
  const body = { revision: 1, content: contentOf(marker) };
  await call("author", { method: "PUT", path, body });
  const model: Model = { ...newModel, authors: ["author"] };
  const seen = { revision: 2, hash: null };
  return { path, models: [model], itemId: undefined, markers: [marker], files: [], seen };
}

interface Did {
  readonly item: Item;
  readonly counts: Partial<Tally>;
  readonly changed: boolean;
  readonly faults: readonly string[];
}

interface Accepted {
  readonly act: Act;
  readonly who: Caller;
  readonly itemId: number | undefined;
  /** Of a file that was given. */
  readonly number: number | undefined;
}

/** Somebody acts upon an item; now and then two at once. */
async function actOn(
  desk: PublicationDesk,
  random: Random,
  { item, marker }: { readonly item: Item; readonly marker: string },
): Promise<Did> {
  const isRace = random.chance(0.2);
  const tries = (isRace ? [1, 2] : [1]).map(() =>
    attemptOf(random, { ...item, state: item.models[0]?.state ?? "", marker }),
  );
  const answers = await Promise.all(tries.map(({ who, call }) => desk.call(who, call)));
  const accepted = answers.flatMap(({ status, body }, at): Accepted[] => {
    const tried = tries[at];
    if (!tried || status >= 300) return [];
    const { itemId, number } = body as { readonly itemId?: number; readonly number?: number };
    return [{ ...tried, itemId, number }];
  });
  const strange = accepted.filter(({ who }) => who === "nobody" || who.startsWith("stranger"));
  const broken = answers.filter(({ status }) => status >= 500);
  const models = orders(accepted).flatMap((order) =>
    item.models.flatMap((model) => inOrder(model, order) ?? []),
  );
  const acts = JSON.stringify(accepted.map(({ act, who }) => [who, act]));
  const kinds = accepted.map(({ act }) => act.kind);
  return {
    item: {
      ...item,
      models: models.length > 0 ? models : item.models,
      itemId: item.itemId ?? accepted.find((one) => one.itemId !== undefined)?.itemId,
      markers: tries.some(({ act }) => act.kind === "write")
        ? [...item.markers, marker]
        : item.markers,
      files: [
        ...item.files,
        ...accepted.flatMap(({ act, number }) =>
          act.kind === "upload" && number !== undefined
            ? [{ number, word: wordOfFile(marker) }]
            : [],
        ),
      ],
    },
    counts: {
      done: accepted.length,
      refused: tries.length - accepted.length,
      races: isRace ? 1 : 0,
      published: kinds.filter((kind) => kind === "publish").length,
      files: kinds.filter((kind) => kind === "upload").length,
      withdrawn: kinds.filter((kind) => kind === "approve").length,
    },
    changed: kinds.some((kind) => kind === "publish" || kind === "approve"),
    faults: [
      ...strange.map(({ who, act }) => `${who} was let ${act.kind}`),
      ...broken.map(({ status }) => `answered ${status} to ${JSON.stringify(tries)}`),
      ...(models.length === 0
        ? [`never may have been accepted: ${acts} of ${JSON.stringify(item.models)}`]
        : []),
    ],
  };
}

function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.length < 2 ? [items] : [items, items.toReversed()];
}

function inOrder(model: Model, order: readonly Accepted[]): readonly Model[] | undefined {
  let now: Model | undefined = model;
  for (const { act, who } of order) now = now && after(now, act, who);
  return now && [now];
}

/** What the author sees now, or what was seen before. */
async function look(desk: PublicationDesk, random: Random, item: Item): Promise<Item> {
  const { status, body } = await desk.call("author", {
    method: "GET",
    path: item.path,
    body: undefined,
  });
  if (status !== 200) return item;
  const { draft, contentHash, markup } = body as {
    readonly draft: { readonly revision: number; readonly state: string };
    readonly contentHash: string | null;
    readonly markup: string;
  };
  const agreeing = item.models.filter(({ state }) => state === draft.state);
  const models = (agreeing.length > 0 ? agreeing : item.models).map((model) =>
    looked(model, { hash: contentHash, markup }),
  );
  const isOld = random.chance(0.15);
  return {
    ...item,
    models,
    seen: isOld ? item.seen : { revision: draft.revision, hash: contentHash },
  };
}

async function lookAtSite(desk: PublicationDesk, item: Item) {
  const { itemId = 0, markers, models, files } = item;
  const [model = newModel] = models;
  const watched = { itemId, markers, model, files };
  const { faults, slowest } = await siteFaults(desk.sites, watched, desk.agencyId);
  return { ...none, looks: 1, slowest, faults };
}

/** No file has a word of a version that is not public. */
async function filesFaults(
  desk: PublicationDesk,
  shown: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(shown.flatMap((markup) => markup.match(markerPattern) ?? []));
  const files = await desk.asFiles();
  const there = new Set(files.flatMap(([, text]) => text.match(markerPattern) ?? []));
  return [
    ...[...there].filter((one) => !known.has(one)).map((one) => `a file shows ${one}`),
    ...[...known].filter((one) => !there.has(one)).map((one) => `no file shows ${one}`),
  ];
}
