/** What a part of a document is withheld for (第十四条、第十五条、第十六条). */
export const groundCodes = [
  "secret",
  "law",
  "safety",
  "trade",
  "privacy",
  "internal",
  "process",
  "enforcement",
] as const;

export type GroundCode = (typeof groundCodes)[number];

/** The article of the regulation that a ground stands in. */
export const groundArticles: Readonly<Record<GroundCode, string>> = {
  secret: "第十四条",
  law: "第十四条",
  safety: "第十四条",
  trade: "第十五条",
  privacy: "第十五条",
  internal: "第十六条第一款",
  process: "第十六条第二款",
  enforcement: "第十六条第二款",
};
