import { describe, expect, test } from "vitest";
import { matchName } from "../agency-name.ts";
import { decideReorganisation } from "./decide-reorganisation.ts";
import type { AgencyInForce, Known } from "./known-agency.ts";
import type { Reorganisation } from "./reorganisation.ts";

const day = "2026-07-01";

const [sports, culture, ended] = [1, 2, 3];

function agency(id: number, name: string, more: Partial<AgencyInForce> = {}): AgencyInForce {
  const days = { dissolvedOn: null, foundedOn: null, receivedOn: null, renamedOn: null };
  return { id, name, ...days, waiting: [], ...more };
}

function known(more: Partial<Record<number, Partial<AgencyInForce>>> = {}): Known {
  const all = [
    agency(sports, "青岚县体育局", more[sports]),
    agency(culture, "青岚县文化局", more[culture]),
    agency(ended, "青岚县旅游局", { dissolvedOn: "2024-03-29", ...more[ended] }),
  ];
  return {
    agencies: new Map(all.map((one) => [one.id, one])),
    names: [
      ...all.map(({ id, name }) => held(name, id, "called")),
      held("青岚县体委", sports, "formerly"),
      held("青岚县文物局", null, "planned"),
    ],
  };
}

function held(name: string, agencyId: number | null, how: "called" | "formerly" | "planned") {
  return { matchName: matchName(name), agencyId, holder: name, how };
}

const merge: Reorganisation = {
  kind: "merge",
  effectiveOn: day,
  basis: null,
  sources: [sports],
  newName: null,
  targets: [{ agencyId: culture }],
  takesOver: 0,
  sourceStays: false,
};
const rename: Reorganisation = {
  ...merge,
  kind: "rename",
  targets: [],
  takesOver: null,
  newName: "青岚县体育和健康局",
};
const made = (name: string) => ({ agencyId: null, name, kind: "department" }) as const;

function refusal(asked: Reorganisation, by: Known = known()): unknown {
  const decided = decideReorganisation(asked, by);
  return decided.ok ? "lawful" : decided.error;
}

test.each([
  ["a merge", merge],
  ["a merge into one that is made", { ...merge, targets: [made("青岚县文体局")] }],
  ["a renaming", rename],
  ["a renaming back to a name of its own", { ...rename, newName: "青岚县体委" }],
  ["an end without a successor", { ...merge, kind: "dissolve", targets: [], takesOver: null }],
  [
    "a split in two",
    { ...merge, kind: "split", targets: [{ agencyId: culture }, made("青岚县健身局")] },
  ],
  [
    "one that comes out of another that goes on",
    {
      ...merge,
      kind: "split",
      sourceStays: true,
      takesOver: null,
      targets: [made("青岚县健身局")],
    },
  ],
] as const)("%s is lawful", (_, asked) => {
  expect(refusal(asked as Reorganisation)).toBe("lawful");
});

describe("nobody becomes part of themselves, and nobody is named twice", () => {
  test.each([
    [{ targets: [{ agencyId: sports }] }, { kind: "of-itself", field: "targets" }],
    [{ sources: [sports, sports] }, { kind: "named-twice", field: "sources" }],
    [
      { kind: "split", targets: [made("青岚县健身局"), made("青岚县健身 局")] },
      { kind: "named-twice", field: "targets" },
    ],
  ] as const)("%o", (part, expected) => {
    expect(refusal({ ...merge, ...part } as Reorganisation)).toMatchObject(expected);
  });
});

describe("an act has as many agencies as it is about", () => {
  test.each([
    [{ targets: [] }, "targets"],
    [{ targets: [{ agencyId: culture }, made("青岚县健身局")] }, "targets"],
    [{ kind: "split", targets: [made("青岚县健身局")] }, "targets"],
    [{ kind: "split", sourceStays: true, targets: [] }, "targets"],
    [{ kind: "rename", newName: "青岚县健身局" }, "targets"],
    [{ kind: "dissolve", sources: [sports, culture], targets: [] }, "sources"],
  ] as const)("%o", (part, field) => {
    const asked = { ...merge, ...part } as Reorganisation;
    expect(refusal(asked)).toEqual({ kind: "wrong-count", field, of: asked.kind });
  });

  test("of several successors one takes what is left", () => {
    const targets = [{ agencyId: culture }, made("青岚县健身局")];
    const asked = { ...merge, kind: "split", targets, takesOver: null } as Reorganisation;
    expect(refusal(asked)).toEqual({ kind: "nobody-takes-over", field: "takesOver" });
    expect(refusal({ ...asked, takesOver: 2 })).toMatchObject({ kind: "nobody-takes-over" });
    expect(refusal({ ...asked, takesOver: 1 })).toBe("lawful");
  });
});

describe("whom it happens to and who takes over are there on the day", () => {
  test.each([
    ["2024-03-28", "lawful"],
    ["2024-03-29", { kind: "not-in-force", field: "targets", since: "2024-03-29" }],
    ["2024-03-30", { kind: "not-in-force", field: "targets", since: "2024-03-29" }],
  ] as const)("a merge of %s into one that ended on 2024-03-29: %o", (effectiveOn, expected) => {
    const asked = { ...merge, effectiveOn, targets: [{ agencyId: ended }] };
    const refused = refusal(asked);
    if (typeof expected === "string") expect(refused).toBe(expected);
    else expect(refused).toMatchObject(expected);
  });

  test("nobody ends twice", () => {
    const asked = { ...merge, effectiveOn: "2020-01-01", sources: [ended] } as const;
    expect(refusal(asked)).toMatchObject({ kind: "not-in-force", field: "sources" });
  });

  test("who is not known, or out of reach, is not there", () => {
    expect(refusal({ ...merge, sources: [9] })).toEqual({
      kind: "unknown-agency",
      field: "sources",
      id: 9,
    });
  });
});

describe("nothing happens to an agency before it is there", () => {
  test.each([
    ["2026-06-30", "lawful", "lawful"],
    [day, "not-yet", "lawful"],
    ["2026-07-02", "not-yet", "not-yet"],
  ] as const)(
    "one that begins on %s, on 2026-07-01: ends: %s, takes over: %s",
    (on, ends, takes) => {
      const kindOf = (who: number) => {
        const refused = refusal(merge, known({ [who]: { foundedOn: on } }));
        return typeof refused === "string" ? refused : Object(refused).kind;
      };
      expect([kindOf(sports), kindOf(culture)]).toEqual([ends, takes]);
    },
  );

  test.each([
    ["2026-06-30", "lawful"],
    [day, { kind: "before-receiving", field: "effectiveOn", receivedOn: day }],
    ["2026-07-02", { kind: "before-receiving", receivedOn: "2026-07-02" }],
  ] as const)("one that took another over on %s does not end by 2026-07-01", (on, expected) => {
    const refused = refusal(merge, known({ [sports]: { receivedOn: on } }));
    if (typeof expected === "string") expect(refused).toBe(expected);
    else expect(refused).toMatchObject(expected);
    expect(refusal(merge, known({ [culture]: { receivedOn: on } }))).toBe("lawful");
    expect(refusal(rename, known({ [sports]: { receivedOn: on } }))).toBe("lawful");
  });
});

describe("a registered act stands against another that it makes impossible", () => {
  const waits = (of: number, does: "ends" | "renames" | "receives", on: typeof day) =>
    known({ [of]: { waiting: [{ does, on }] } });
  test.each([
    ["nobody goes into one that will have ended", merge, waits(culture, "ends", day), "targets"],
    ["nobody ends twice", merge, waits(sports, "ends", "2027-01-01" as typeof day), "sources"],
    ["nobody ends before their new name", merge, waits(sports, "renames", day), "sources"],
    ["nobody ends who is to receive another", merge, waits(sports, "receives", day), "sources"],
    ["nobody has two new names ahead", rename, waits(sports, "renames", day), "sources"],
    ["nobody is renamed when they have ended", rename, waits(sports, "ends", day), "sources"],
  ] as const)("%s", (_, asked, by, field) => {
    expect(refusal(asked, by)).toMatchObject({ kind: "planned-otherwise", field });
  });

  test("what comes before or after it does not", () => {
    const later = "2026-07-02" as typeof day;
    expect(refusal(merge, waits(culture, "ends", later))).toBe("lawful");
    expect(refusal(merge, waits(culture, "renames", day))).toBe("lawful");
    expect(refusal(rename, waits(sports, "ends", later))).toBe("lawful");
    const earlier = "2026-06-30" as typeof day;
    expect(refusal(merge, waits(sports, "renames", earlier))).toBe("lawful");
  });
});

describe("names", () => {
  test.each([
    ["青岚县文化局", "called"],
    ["青岚县 文化局", "called"],
    ["青岚县文物局", "planned"],
  ] as const)("%s is taken in the region (%s)", (newName, how) => {
    const expected = { kind: "name-taken", how };
    expect(refusal({ ...rename, newName })).toMatchObject({ ...expected, field: "newName" });
    const asked = { ...merge, targets: [made(newName)] };
    expect(refusal(asked)).toMatchObject({ ...expected, field: "targets" });
  });

  test("a name that another had before is not given to who is made", () => {
    const asked = { ...merge, sources: [culture], targets: [made("青岚县体委")] };
    expect(refusal(asked)).toMatchObject({ kind: "name-taken", how: "formerly" });
  });

  test("a renaming has a name, and another than today's", () => {
    expect(refusal({ ...rename, newName: null })).toMatchObject({ kind: "no-name" });
    expect(refusal({ ...rename, newName: "青岚县体育局" })).toMatchObject({ kind: "same-name" });
  });

  test("the past stands in its order", () => {
    const renamed = (renamedOn: typeof day) => known({ [sports]: { renamedOn } });
    expect(refusal(rename, renamed(day))).toMatchObject({ kind: "before-renaming" });
    expect(refusal(merge, renamed(day))).toMatchObject({ kind: "before-renaming" });
    expect(refusal(rename, renamed("2026-06-30" as typeof day))).toBe("lawful");
  });
});
