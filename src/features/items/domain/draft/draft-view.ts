/** Lists of items on their way (页签): 草稿、待审核、已退回、待发布、已发布、已撤销. */
export const draftViews = [
  "writing",
  "signing",
  "returned",
  "signed",
  "published",
  "withdrawn",
] as const;

export type DraftView = (typeof draftViews)[number];
